package io.github.mattermostsdk.testkit.internal.channels;

import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.logic.Conversations;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.Ids;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.ChannelJson;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Opens direct and group channels. */
final class ConversationOperations {

    private final World world;
    private final Permissions permissions;
    private final Conversations conversations;

    ConversationOperations(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.conversations = new Conversations(world);
    }

    void register(Operations operations) {
        operations.on("createDirectChannel", this::createDirectChannel);
        operations.on("createGroupChannel", this::createGroupChannel);
    }

    private Answer createDirectChannel(ApiRequest request) {
        UserRow caller = request.caller();
        List<String> ids = new ArrayList<>(request.texts());
        if (ids.equals(List.of(caller.id))) {
            ids.add(caller.id);
        }
        if (ids.size() != 2) {
            throw Problems.invalidBodyParam("user_ids");
        }
        checkIds(ids);
        permissions.require(ids.contains(caller.id) || caller.isSystemAdmin());
        requireVisible(caller, ids);
        return Answer.created(ChannelJson.of(conversations.direct(ids.get(0), ids.get(1))));
    }

    private Answer createGroupChannel(ApiRequest request) {
        Set<String> ids = new LinkedHashSet<>(request.texts());
        if (ids.isEmpty()) {
            throw Problems.invalidBodyParam("user_ids");
        }
        checkIds(ids);
        ids.add(request.caller().id);
        requireVisible(request.caller(), ids);
        return Answer.created(ChannelJson.of(conversations.group(ids)));
    }

    private static void checkIds(Iterable<String> ids) {
        for (String id : ids) {
            if (!Ids.isValid(id)) {
                throw Problems.invalidBodyParam("user_id");
            }
        }
    }

    private void requireVisible(UserRow caller, Iterable<String> ids) {
        for (String id : ids) {
            UserRow user = world.users.find(id);
            permissions.require(user == null || permissions.maySee(caller, user));
        }
    }
}
