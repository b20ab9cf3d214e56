package io.github.mattermostsdk.testkit.internal.logic;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.TokenRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.List;

/** Switches accounts off and on, and removes what is to be forgotten for good. */
public final class Removal {

    private final World world;

    /** Removing things from a world. */
    public Removal(World world) {
        this.world = world;
    }

    /** Switches an account off: its sessions end for good, its access tokens sleep. */
    public void deactivate(UserRow user) {
        if (user.isActive()) {
            user.deleteAt = Math.max(world.now(), user.updateAt + 1);
            user.updateAt = user.deleteAt;
        }
        world.sessions.end(session -> session.userId.equals(user.id));
    }

    /** Switches an account on again. */
    public void activate(UserRow user) {
        if (user.isActive()) {
            return;
        }
        if (world.users.active() >= Accounts.MOST_USERS) {
            throw new Problem(
                    400,
                    "app.user.update_active.user_limit.exceeded",
                    "Can't activate user. Server exceeds safe user limit. ERROR_SAFETY_LIMITS_EXCEEDED.");
        }
        user.deleteAt = 0;
        user.updateAt = Math.max(world.now(), user.updateAt + 1);
    }

    /** Forgets an account, and all that its owner wrote. */
    public void forget(UserRow user) {
        world.sessions.end(session -> session.userId.equals(user.id));
        List<TokenRow> tokens = world.sessions.tokens().stream()
                .filter(token -> token.userId.equals(user.id))
                .toList();
        tokens.forEach(world.sessions::remove);
        world.posts.all().filter(post -> post.userId.equals(user.id)).toList().forEach(this::forget);
        world.channels.removeUser(user.id);
        world.teams.removeUser(user.id);
        world.preferences.removeIf(preference -> preference.userId().equals(user.id));
        world.statuses.remove(user.id);
        world.users.remove(user);
    }

    /** Forgets a post, and the replies to it. */
    public void forget(PostRow post) {
        world.posts.all().filter(reply -> reply.rootId.equals(post.id)).toList().forEach(world.posts::remove);
        world.posts.remove(post);
        world.threads.remove(post.id);
        world.preferences.removeIf(preference -> preference.name().equals(post.id));
    }
}
