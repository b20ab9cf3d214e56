package io.github.mattermostsdk.testkit.internal.logic;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.state.ChannelMemberRow;
import io.github.mattermostsdk.testkit.internal.state.ChannelRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Finds or opens conversations outside of teams. */
public final class Conversations {

    private static final int FEWEST = 3;
    private static final int MOST = 8;
    private static final int LONGEST_NAME = 64;

    private final World world;

    /** The conversations of a world. */
    public Conversations(World world) {
        this.world = world;
    }

    /** The direct channel of two users, or of one with themselves. */
    public ChannelRow direct(String creatorId, String otherId) {
        if (world.users.find(creatorId) == null || world.users.find(otherId) == null) {
            throw new Problem(
                    400,
                    "api.channel.create_direct_channel.invalid_user.app_error",
                    "Invalid user ID for direct channel creation.");
        }
        TreeSet<String> ids = new TreeSet<>(List.of(creatorId));
        ids.add(otherId);
        String name = ids.first() + "__" + ids.last();
        ChannelRow channel = find(name, ChannelRow.DIRECT);
        return channel == null ? open(ChannelRow.DIRECT, name, "", creatorId, ids) : channel;
    }

    /** The group channel of some users. */
    public ChannelRow group(Collection<String> userIds) {
        TreeSet<String> ids = new TreeSet<>(userIds);
        if (ids.size() < FEWEST || ids.size() > MOST) {
            throw new Problem(
                    400,
                    "api.channel.create_group.bad_size.app_error",
                    "Group message channels must contain at least 3 and no more than 8 users.");
        }
        if (ids.stream().anyMatch(id -> world.users.find(id) == null)) {
            throw new Problem(
                    400, "api.channel.create_group.bad_user.app_error", "One of the provided users does not exist.");
        }
        String name = ByteString.encodeUtf8(String.join("", ids)).sha1().hex();
        ChannelRow channel = find(name, ChannelRow.GROUP);
        return channel == null ? open(ChannelRow.GROUP, name, displayName(ids), "", ids) : channel;
    }

    private String displayName(Collection<String> ids) {
        TreeSet<String> names = new TreeSet<>();
        ids.forEach(id -> names.add(world.users.get(id).username));
        String name = String.join(", ", names);
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private @Nullable ChannelRow find(String name, String type) {
        return world.channels.all().stream()
                .filter(channel -> channel.name.equals(name) && channel.type.equals(type))
                .findFirst()
                .orElse(null);
    }

    private ChannelRow open(String type, String name, String displayName, String creatorId, Collection<String> ids) {
        ChannelRow channel = new ChannelRow(world.ids.next(), "", type, name, world.now());
        channel.displayName = displayName;
        channel.creatorId = creatorId;
        world.channels.add(channel);
        for (String id : ids) {
            UserRow user = world.users.get(id);
            world.channels.add(new ChannelMemberRow(channel.id, id, user.isGuest(), world.now()));
        }
        return channel;
    }
}
