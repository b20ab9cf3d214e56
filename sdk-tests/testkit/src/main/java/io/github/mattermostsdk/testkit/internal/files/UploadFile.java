package io.github.mattermostsdk.testkit.internal.files;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.http.Part;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.logic.Uploads;
import io.github.mattermostsdk.testkit.internal.state.FileRow;
import io.github.mattermostsdk.testkit.internal.state.Ids;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.FileJson;
import java.util.ArrayList;
import java.util.List;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Takes files: several as a form, or one as the body. */
final class UploadFile {

    private static final int LARGEST_FILE = 100 * 1024 * 1024;

    private final World world;
    private final Permissions permissions;
    private final Uploads uploads;

    UploadFile(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.uploads = new Uploads(world);
    }

    void register(Operations operations) {
        operations.on("uploadFile", this::uploadFile);
    }

    private Answer uploadFile(ApiRequest request) {
        if (request.body().size() == 0) {
            throw unreadable();
        }
        return Part.areIn(request) ? form(request) : body(request);
    }

    private static Problem unreadable() {
        return new Problem(
                400,
                "api.file.upload_file.read_request.app_error",
                "Unable to upload file(s). Error reading or parsing request data.");
    }

    private Answer body(ApiRequest request) {
        String channelId = request.query("channel_id");
        requireId(channelId);
        String name = request.query("filename");
        if (name.isEmpty()) {
            throw Problems.invalidUrlParam("filename");
        }
        requireUpload(request, channelId);
        FileRow file = store(request, channelId, name, request.body());
        String clientId = request.query("client_id");
        return answer(List.of(file), clientId.isEmpty() ? null : List.of(clientId));
    }

    private static void requireId(String channelId) {
        if (!Ids.isValid(channelId)) {
            throw Problems.invalidUrlParam("channel_id");
        }
    }

    private void requireUpload(ApiRequest request, String channelId) {
        boolean allowed = request.caller().isSystemAdmin() || permissions.isMember(request.caller(), channelId);
        permissions.require(world.channels.find(channelId) != null && allowed);
    }

    private FileRow store(ApiRequest request, String channelId, String name, ByteString content) {
        if (content.size() > LARGEST_FILE) {
            throw new Problem(
                    413,
                    "api.file.upload_file.too_large_detailed.app_error",
                    "Unable to upload file " + name + ". " + content.size() + " bytes exceeds the maximum allowed "
                            + LARGEST_FILE + " bytes.");
        }
        return uploads.store(request.caller().id, channelId, name, content);
    }

    private static Answer answer(List<FileRow> files, @Nullable List<String> clientIds) {
        return Answer.created(
                new JsonMap().with("file_infos", FileJson.of(files)).with("client_ids", clientIds));
    }

    private Answer form(ApiRequest request) {
        List<Part> parts = Part.of(request);
        if (parts.isEmpty()) {
            throw unreadable();
        }
        List<Part> files =
                parts.stream().filter(part -> part.fileName() != null).toList();
        String channelId = request.query("channel_id");
        List<String> clientIds = new ArrayList<>();
        for (Part part : parts) {
            if (part.fileName() != null) {
                continue;
            }
            String value = part.content().utf8();
            switch (part.name()) {
                case "channel_id" -> channelId = sameChannel(channelId, value);
                case "client_ids" -> clientIds.add(value);
                default -> throw Problems.invalidBodyParam(part.name());
            }
        }
        if (channelId.isEmpty()) {
            throw Problems.invalidBodyParam("channel_id");
        }
        requireId(channelId);
        requireUpload(request, channelId);
        checkNumber(clientIds, files);
        List<FileRow> stored = new ArrayList<>();
        for (Part file : files) {
            stored.add(store(request, channelId, String.valueOf(file.fileName()), file.content()));
        }
        return answer(stored, clientIds);
    }

    private static String sameChannel(String known, String other) {
        if (!known.isEmpty() && !known.equals(other)) {
            throw new Problem(
                    400,
                    "api.file.upload_file.multiple_channel_ids.app_error",
                    "Unable to upload file(s). Multiple conflicting channel_ids.");
        }
        return other;
    }

    private static void checkNumber(List<String> clientIds, List<Part> files) {
        if (clientIds.isEmpty() || clientIds.size() == files.size()) {
            return;
        }
        if (clientIds.size() < files.size()) {
            throw Problems.invalidBodyParam("client_ids");
        }
        throw new Problem(
                400,
                "api.file.upload_file.incorrect_number_of_client_ids.app_error",
                "Unable to upload file(s). Have " + clientIds.size() + " client_ids for " + files.size() + " files.");
    }
}
