package io.github.mattermostsdk.testkit.internal.threads;

import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.state.World;

/** All operations on threads. */
public final class ThreadOperations {

    private ThreadOperations() {}

    /** Registers them. */
    public static void register(World world, Operations operations) {
        new ThreadLists(world).register(operations);
        new SingleThreads(world).register(operations);
    }
}
