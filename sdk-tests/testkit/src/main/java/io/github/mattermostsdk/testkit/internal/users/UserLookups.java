package io.github.mattermostsdk.testkit.internal.users;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.ChannelMemberRow;
import io.github.mattermostsdk.testkit.internal.state.ChannelRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.UserJson;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds users by id, name or address, one or many. */
final class UserLookups {

    private final World world;
    private final Permissions permissions;

    UserLookups(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
    }

    void register(Operations operations) {
        operations.on("getUser", this::getUser);
        operations.on("getUserByUsername", this::getUserByUsername);
        operations.on("getUserByEmail", this::getUserByEmail);
        operations.on("getUsersByIds", this::getUsersByIds);
        operations.on("getUsersByUsernames", this::getUsersByUsernames);
        operations.on("getUsersByGroupChannelIds", this::getUsersByGroupChannelIds);
        operations.on("getKnownUsers", this::getKnownUsers);
    }

    private Answer getUser(ApiRequest request) {
        UserRow user = world.users.find(request.id("user_id"));
        if (user == null) {
            throw Problems.noSuchUser();
        }
        return one(request, user);
    }

    private Answer getUserByUsername(ApiRequest request) {
        UserRow user = world.users.byUsername(request.path("username"));
        if (user == null) {
            permissions.require(!request.caller().isGuest());
            throw new Problem(
                    404,
                    "app.user.get_by_username.app_error",
                    "Unable to find an existing account matching your username for this team. This team may require an"
                            + " invite from the team owner to join.");
        }
        return one(request, user);
    }

    private Answer getUserByEmail(ApiRequest request) {
        String email = request.path("email");
        if (!email.contains("@")) {
            throw Problems.invalidUrlParam("email");
        }
        UserRow user = world.users.byEmail(email);
        if (user == null) {
            throw Problems.noSuchUser();
        }
        permissions.require(permissions.maySee(request.caller(), user));
        // This route shows everybody, even its owner, what others see of an account.
        JsonMap json = UserJson.profile(user, request.caller().isSystemAdmin());
        return Answer.of(json).etag(etag(user, false));
    }

    private Answer one(ApiRequest request, UserRow user) {
        UserRow caller = request.caller();
        permissions.require(permissions.maySee(caller, user));
        JsonMap json = UserJson.of(user, caller);
        boolean terms = caller.isSystemAdmin() || caller.id.equals(user.id);
        if (terms) {
            json.unlessEmpty("terms_of_service_id", user.termsOfServiceId)
                    .unlessEmpty("terms_of_service_create_at", user.termsOfServiceCreateAt);
        }
        return Answer.of(json).etag(etag(user, terms));
    }

    private String etag(UserRow user, boolean withTerms) {
        return world.etag(
                user.id,
                user.updateAt,
                withTerms ? user.termsOfServiceId : "",
                withTerms ? user.termsOfServiceCreateAt : 0,
                true,
                true,
                user.bot == null ? 0 : user.bot.lastIconUpdate);
    }

    private Answer getUsersByIds(ApiRequest request) {
        List<String> ids = request.texts();
        if (ids.isEmpty()) {
            throw Problems.invalidBodyParam("user_ids");
        }
        Long since = request.query("since").isEmpty() ? Long.valueOf(0) : request.number("since");
        if (since == null) {
            throw Problems.invalidBodyParam("since");
        }
        Set<String> wanted = Set.copyOf(ids);
        return many(request, world.users.byName(user -> wanted.contains(user.id) && user.updateAt > since));
    }

    private Answer getUsersByUsernames(ApiRequest request) {
        List<String> names = request.texts();
        if (names.isEmpty()) {
            throw Problems.invalidBodyParam("usernames");
        }
        Set<String> wanted = Set.copyOf(names);
        return many(request, world.users.byName(user -> wanted.contains(user.username)));
    }

    /** In a list everybody, even the caller, is shown as to others. */
    private Answer many(ApiRequest request, List<UserRow> users) {
        UserRow caller = request.caller();
        return Answer.of(users.stream()
                .filter(user -> permissions.maySee(caller, user))
                .map(user -> UserJson.profile(user, caller.isSystemAdmin()))
                .toList());
    }

    private Answer getUsersByGroupChannelIds(ApiRequest request) {
        List<String> ids = request.texts();
        if (ids.isEmpty()) {
            throw Problems.unreadablePayload();
        }
        JsonMap byChannel = new JsonMap();
        for (String id : ids) {
            ChannelRow channel = groupChannel(request.caller(), id);
            if (channel != null) {
                List<UserRow> others = world.users.byName(
                        user -> world.channels.member(id, user.id) != null && !user.id.equals(request.caller().id));
                byChannel.put(
                        id,
                        others.stream()
                                .map(user ->
                                        UserJson.profile(user, request.caller().isSystemAdmin()))
                                .toList());
            }
        }
        return Answer.of(byChannel);
    }

    private @Nullable ChannelRow groupChannel(UserRow caller, String id) {
        ChannelRow channel = world.channels.find(id);
        boolean group = channel != null && channel.type.equals(ChannelRow.GROUP);
        return group && permissions.isMember(caller, id) ? channel : null;
    }

    /** Everybody in a channel with the caller. */
    private Answer getKnownUsers(ApiRequest request) {
        Set<String> known = new LinkedHashSet<>();
        for (ChannelMemberRow own : world.channels.membershipsOf(request.caller().id)) {
            for (ChannelMemberRow other : world.channels.membersOf(own.channelId)) {
                known.add(other.userId);
            }
        }
        known.remove(request.caller().id);
        return Answer.of(new ArrayList<>(known));
    }
}
