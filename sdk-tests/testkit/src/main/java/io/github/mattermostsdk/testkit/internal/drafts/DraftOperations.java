package io.github.mattermostsdk.testkit.internal.drafts;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.ChannelRow;
import io.github.mattermostsdk.testkit.internal.state.DraftRow;
import io.github.mattermostsdk.testkit.internal.state.FileRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.FileJson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Posts that are not sent yet. Whatever user the path names, they are the caller's. */
public final class DraftOperations {

    private static final int LONGEST_MESSAGE = 16_383;

    private final World world;
    private final Permissions permissions;

    private DraftOperations(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
    }

    /** Registers them. */
    public static void register(World world, Operations operations) {
        DraftOperations drafts = new DraftOperations(world);
        operations.on("upsertDraft", drafts::upsertDraft);
        operations.on("getDrafts", drafts::getDrafts);
        operations.on("deleteDraft", request -> drafts.delete(request, ""));
        operations.on("deleteThreadDraft", request -> drafts.delete(request, request.path("thread_id")));
    }

    private Answer upsertDraft(ApiRequest request) {
        JsonMap body = request.object("draft", "channel_id", "root_id", "message", "type");
        String userId = request.caller().id;
        ChannelRow channel = world.channels.find(body.text("channel_id"));
        if (channel == null || !permissions.mayPost(request.caller(), channel)) {
            throw Problems.permissions();
        }
        if (channel.deleteAt != 0) {
            throw new Problem(
                    400,
                    "api.draft.create_draft.can_not_draft_to_deleted.error",
                    "Can not save draft to deleted channel");
        }
        String message = body.text("message");
        List<String> key = key(userId, channel.id, body.text("root_id"));
        if (message.isEmpty()) {
            world.drafts.remove(key);
            return Answer.created(null);
        }
        if (message.codePointCount(0, message.length()) > LONGEST_MESSAGE) {
            throw new Problem(
                    400,
                    "model.draft.is_valid.message_length.app_error",
                    "Draft Message property is longer than the maximum permitted length.");
        }
        DraftRow draft = save(key, body);
        // The answer repeats the time in the request, although one that is there already keeps its own.
        long createAt = body.number("create_at") == 0 ? draft.updateAt : body.number("create_at");
        return Answer.created(json(draft).with("create_at", createAt));
    }

    private static List<String> key(String userId, String channelId, String rootId) {
        return List.of(userId, channelId, rootId);
    }

    private DraftRow save(List<String> key, JsonMap body) {
        DraftRow known = world.drafts.get(key);
        DraftRow draft = known == null ? new DraftRow(key.get(0), key.get(1), key.get(2)) : known;
        long now = world.now();
        if (known == null) {
            draft.createAt = body.number("create_at") == 0 ? now : body.number("create_at");
            world.drafts.put(key, draft);
        }
        draft.updateAt = Math.max(now, draft.updateAt + 1);
        draft.message = body.text("message");
        draft.type = body.text("type");
        draft.props = Objects.requireNonNullElseGet(body.object("props"), JsonMap::new);
        draft.fileIds = body.texts("file_ids");
        draft.priority = body.object("priority");
        return draft;
    }

    private JsonMap json(DraftRow draft) {
        List<FileRow> files = new ArrayList<>();
        for (String id : draft.fileIds) {
            FileRow file = world.files.find(id);
            if (file != null && file.postId.isEmpty() && file.userId.equals(draft.userId)) {
                files.add(file);
            }
        }
        return new JsonMap()
                .with("create_at", draft.createAt)
                .with("update_at", draft.updateAt)
                .with("delete_at", 0)
                .with("user_id", draft.userId)
                .with("channel_id", draft.channelId)
                .with("root_id", draft.rootId)
                .with("message", draft.message)
                .with("type", draft.type)
                .with("props", draft.props)
                .unlessEmpty("file_ids", draft.fileIds)
                .with("metadata", new JsonMap().unlessEmpty("files", FileJson.of(files)))
                .unlessEmpty("priority", draft.priority);
    }

    private Answer getDrafts(ApiRequest request) {
        String userId = request.caller().id;
        String teamId = request.path("team_id");
        permissions.require(permissions.mayViewTeam(request.caller(), teamId));
        List<JsonMap> drafts = world.drafts.values().stream()
                .filter(draft -> draft.userId.equals(userId) && isIn(draft, teamId))
                .sorted(Comparator.comparingLong((DraftRow draft) -> draft.updateAt)
                        .reversed())
                .map(this::json)
                .toList();
        return Answer.of(drafts.isEmpty() ? null : drafts);
    }

    private boolean isIn(DraftRow draft, String teamId) {
        ChannelRow channel = world.channels.get(draft.channelId);
        return (channel.teamId.equals(teamId) || channel.isConversation())
                && world.channels.member(channel.id, draft.userId) != null;
    }

    private Answer delete(ApiRequest request, String rootId) {
        world.drafts.remove(key(request.caller().id, request.path("channel_id"), rootId));
        return Answer.done();
    }
}
