package io.github.mattermostsdk.testkit.internal.posts;

import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.state.World;

/** All operations on posts. */
public final class PostOperations {

    private PostOperations() {}

    /** Registers them. */
    public static void register(World world, Operations operations) {
        new CreatePost(world).register(operations);
        new ReadPosts(world).register(operations);
        new ChannelPosts(world).register(operations);
    }
}
