package io.github.mattermostsdk.testkit.internal.view;

import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.state.FileRow;
import java.util.List;

/** What is known about a file. */
public final class FileJson {

    private FileJson() {}

    /** One file. */
    public static JsonMap of(FileRow file) {
        return new JsonMap()
                .with("id", file.id)
                .with("user_id", file.userId)
                .unlessEmpty("post_id", file.postId)
                .with("channel_id", file.channelId)
                .with("create_at", file.createAt)
                .with("update_at", file.createAt)
                .with("delete_at", file.deleteAt)
                .with("name", file.name)
                .with("extension", file.extension)
                .with("size", file.content.size())
                .with("mime_type", file.mimeType)
                .unlessEmpty("width", file.width)
                .unlessEmpty("height", file.height)
                .unlessEmpty("has_preview_image", file.hasPreview())
                .with("mini_preview", file.miniPreview)
                .with("remote_id", "")
                .with("archived", false);
    }

    /** Several files. */
    public static List<JsonMap> of(List<FileRow> files) {
        return files.stream().map(FileJson::of).toList();
    }
}
