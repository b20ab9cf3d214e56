package io.github.mattermostsdk.testkit.internal.channels;

import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.state.World;

/** All operations on channels. */
public final class ChannelOperations {

    private ChannelOperations() {}

    /** Registers them. */
    public static void register(World world, Operations operations) {
        new ChannelLookups(world).register(operations);
        new ConversationOperations(world).register(operations);
    }
}
