package io.github.mattermostsdk.testkit.internal.state;

import java.util.Locale;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** An uploaded file. */
public final class FileRow {

    public final String id;
    public final String userId;
    public final String channelId;
    public final String name;
    public final String extension;
    public final String mimeType;
    public final ByteString content;
    public final long createAt;
    public String postId = "";
    public long deleteAt;
    public int width;
    public int height;
    public @Nullable String miniPreview;

    /** A file that no post has yet. */
    public FileRow(
            String id, String userId, String channelId, String name, String mimeType, ByteString content, long now) {
        this.id = id;
        this.userId = userId;
        this.channelId = channelId;
        this.name = name;
        this.extension =
                name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
        this.mimeType = mimeType;
        this.content = content;
        this.createAt = now;
    }

    /** Whether the server can show it as a picture. */
    public boolean isImage() {
        return width > 0;
    }

    /** Whether programs shall show a smaller picture of it. Animations move only as they are. */
    public boolean hasPreview() {
        return isImage() && !mimeType.equals("image/gif");
    }
}
