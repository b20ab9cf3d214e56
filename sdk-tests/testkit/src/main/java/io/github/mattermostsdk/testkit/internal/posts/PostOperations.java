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
        new PostThread(world).register(operations);
        new UnreadPosts(world).register(operations);
        new EditPosts(world).register(operations);
        new RemovePosts(world).register(operations);
        new RememberedPosts(world).register(operations);
        new SearchPosts(world).register(operations);
        new BurnOnRead(world).register(operations);
        new EphemeralPosts(world).register(operations);
        new PostActions(world).register(operations);
        LicensedPosts.register(operations);
    }
}
