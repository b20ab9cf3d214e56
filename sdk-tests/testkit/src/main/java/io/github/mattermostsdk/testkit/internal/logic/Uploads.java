package io.github.mattermostsdk.testkit.internal.logic;

import io.github.mattermostsdk.testkit.internal.state.FileRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.Map;
import okio.ByteString;

/** Stores files. */
public final class Uploads {

    private static final int MINI_SIZE = 16;
    private static final String UNKNOWN = "application/octet-stream";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("avif", "image/avif"),
            Map.entry("bmp", "image/bmp"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("gif", "image/gif"),
            Map.entry("gz", "application/gzip"),
            Map.entry("htm", "text/html; charset=utf-8"),
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("log", "text/plain; charset=utf-8"),
            Map.entry("md", "text/markdown; charset=utf-8"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("png", "image/png"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("tar", "application/x-tar"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("wav", "audio/wav"),
            Map.entry("webp", "image/webp"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("xml", "text/xml; charset=utf-8"),
            Map.entry("yaml", "application/yaml"),
            Map.entry("zip", "application/zip"));

    private final World world;

    /** The files of a world. */
    public Uploads(World world) {
        this.world = world;
    }

    /** Stores a file; what kind it is its name tells. */
    public FileRow store(String userId, String channelId, String path, ByteString content) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String type = TYPES.getOrDefault(extension(name), UNKNOWN);
        FileRow file = new FileRow(world.ids.next(), userId, channelId, name, type, content, world.now());
        BufferedImage image = type.startsWith("image/") ? Images.read(content) : null;
        if (image != null) {
            file.width = image.getWidth();
            file.height = image.getHeight();
            file.miniPreview =
                    Images.write(Images.fit(image, MINI_SIZE, MINI_SIZE), "jpg").base64();
        }
        world.files.add(file);
        return file;
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
