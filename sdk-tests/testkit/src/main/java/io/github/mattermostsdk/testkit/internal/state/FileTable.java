package io.github.mattermostsdk.testkit.internal.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The uploaded files. */
public final class FileTable {

    private final Map<String, FileRow> byId = new LinkedHashMap<>();

    /** Keeps a file. */
    public void add(FileRow file) {
        byId.put(file.id, file);
    }

    /** The file with an id that has not been deleted, or null. */
    public @Nullable FileRow find(String id) {
        FileRow file = byId.get(id);
        return file != null && file.deleteAt == 0 ? file : null;
    }

    /** The file with an id, deleted or not, or null. */
    public @Nullable FileRow findAny(String id) {
        return byId.get(id);
    }

    /** The files of a post that have not been deleted, by the time of their upload and id. */
    public List<FileRow> of(String postId) {
        return all().filter(file -> file.postId.equals(postId) && file.deleteAt == 0)
                .toList();
    }

    /** All files. */
    public Stream<FileRow> all() {
        return byId.values().stream();
    }
}
