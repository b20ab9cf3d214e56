package io.github.mattermostsdk.export;

import io.github.mattermostsdk.api.UsersApi;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostMetadata;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The file of users: everybody who wrote or reacted, once. */
final class UserBook implements AutoCloseable {

    private final UsersApi users;
    private final Set<String> known;
    private final BufferedWriter lines;

    private UserBook(UsersApi users, Set<String> known, BufferedWriter lines) {
        this.users = users;
        this.known = known;
        this.lines = lines;
    }

    static UserBook open(Path directory, UsersApi users) throws IOException {
        Path file = directory.resolve("users.jsonl");
        Set<String> known = new HashSet<>();
        if (Files.exists(file)) {
            cutBrokenLine(file);
            try (BufferedReader reader = Files.newBufferedReader(file)) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    known.add(JsonLines.userId(line));
                }
            }
        }
        return new UserBook(
                users, known, Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    /** A kill may have left the beginning of a line. */
    private static void cutBrokenLine(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long length = bytes.length();
            while (length > 0) {
                bytes.seek(length - 1);
                if (bytes.read() == '\n') {
                    break;
                }
                length--;
            }
            bytes.setLength(length);
        }
    }

    /** Writes the people of some posts who are not in the file yet, and whom no other channel is looking up just now. */
    void add(Collection<Post> posts) throws IOException {
        Set<String> ids = claim(people(posts));
        boolean isWritten = false;
        try {
            List<String> found = users.allUsersByIds(List.copyOf(ids)).stream()
                    .map(JsonLines::user)
                    .toList();
            write(found);
            isWritten = true;
        } finally {
            if (!isWritten) {
                giveUp(ids);
            }
        }
    }

    private static Set<String> people(Collection<Post> posts) {
        Set<String> ids = new TreeSet<>();
        for (Post post : posts) {
            ids.add(post.userId());
            PostMetadata metadata = post.metadata();
            if (metadata != null) {
                metadata.reactions().forEach(reaction -> ids.add(reaction.userId()));
            }
        }
        ids.remove("");
        return ids;
    }

    private synchronized Set<String> claim(Set<String> ids) {
        ids.removeAll(known);
        known.addAll(ids);
        return ids;
    }

    private synchronized void giveUp(Set<String> ids) {
        known.removeAll(ids);
    }

    private synchronized void write(List<String> found) throws IOException {
        for (String line : found) {
            lines.write(line + "\n");
        }
        lines.flush();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
