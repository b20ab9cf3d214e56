package io.github.mattermostsdk.testkit.internal.files;

import io.github.mattermostsdk.testkit.Setting;
import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Images;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.FileRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.FileJson;
import java.awt.image.BufferedImage;
import java.util.Objects;
import okio.ByteString;

/** Files, and what is known about them. Whoever uploaded one may have it, and whoever may read its channel. */
final class FileDownloads {

    private static final String FOR_A_MONTH = "max-age=2592000, private";
    private static final String JPEG = "image/jpeg";
    private static final int THUMBNAIL_WIDTH = 120;
    private static final int THUMBNAIL_HEIGHT = 100;
    private static final int PREVIEW_WIDTH = 1920;

    private final World world;
    private final Permissions permissions;

    FileDownloads(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
    }

    void register(Operations operations) {
        operations.on("getFile", this::getFile);
        operations.on("getFileInfo", this::getFileInfo);
        operations.on("getFileLink", this::getFileLink);
        operations.on("getFilePreview", this::getFilePreview);
        operations.on("getFileThumbnail", this::getFileThumbnail);
    }

    private Answer getFile(ApiRequest request) {
        String id = request.id("file_id");
        if (world.files.findAny(id) == null) {
            throw new Problem(404, "api.file.get_file_info.app_error", "Failed to get file info.");
        }
        FileRow file = find(request);
        Answer answer = new FileAnswer(file, file.mimeType, file.content).to(request);
        return answer.header("X-Uncompressed-Content-Length", String.valueOf(file.content.size()));
    }

    private FileRow find(ApiRequest request) {
        FileRow file = world.files.find(request.id("file_id"));
        if (file == null) {
            throw new Problem(404, "app.file_info.get.app_error", "Unable to get the file info.");
        }
        UserRow caller = request.caller();
        permissions.require(
                file.userId.equals(caller.id) || permissions.mayRead(caller, world.channels.find(file.channelId)));
        return file;
    }

    private Answer getFileInfo(ApiRequest request) {
        return Answer.of(FileJson.of(find(request))).header("Cache-Control", FOR_A_MONTH);
    }

    private Answer getFileLink(ApiRequest request) {
        request.id("file_id");
        if (!world.has(Setting.PUBLIC_LINKS)) {
            throw new Problem(403, "api.file.get_public_link.disabled.app_error", "Public links have been disabled.");
        }
        FileRow file = find(request);
        if (file.postId.isEmpty()) {
            throw new Problem(
                    400,
                    "api.file.get_public_link.no_post.app_error",
                    "Unable to get public link for file. "
                            + "File must be attached to a post that can be read by the current user.");
        }
        String hash = ByteString.encodeUtf8(file.id).sha256().base64Url().replace("=", "");
        return Answer.of(new JsonMap().with("link", request.serverUrl() + "/files/" + file.id + "/public?h=" + hash));
    }

    private Answer getFilePreview(ApiRequest request) {
        FileRow file = find(request);
        if (!file.isImage()) {
            throw new Problem(
                    400, "api.file.get_file_preview.no_preview.app_error", "File doesn't have a preview image.");
        }
        return picture(request, file, PREVIEW_WIDTH, Integer.MAX_VALUE);
    }

    private Answer getFileThumbnail(ApiRequest request) {
        FileRow file = find(request);
        if (!file.isImage()) {
            throw new Problem(
                    400, "api.file.get_file_thumbnail.no_thumbnail.app_error", "File doesn't have a thumbnail image.");
        }
        return picture(request, file, THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT);
    }

    /** A PNG file has PNG pictures, and yet they are called JPEG. */
    private static Answer picture(ApiRequest request, FileRow file, int width, int height) {
        BufferedImage image = Objects.requireNonNull(Images.read(file.content));
        String format = file.mimeType.equals("image/png") ? "png" : "jpg";
        return new FileAnswer(file, JPEG, Images.write(Images.fit(image, width, height), format)).to(request);
    }
}
