package io.github.mattermostsdk.testkit.internal.users;

import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.state.World;

/** All operations on users. */
public final class UserOperations {

    private UserOperations() {}

    /** Registers them. */
    public static void register(World world, Operations operations) {
        new UserLookups(world).register(operations);
        new UserLists(world).register(operations);
        new UserSearch(world).register(operations);
        new UserNumbers(world).register(operations);
        new UserBelongings(world).register(operations);
        new CreateUser(world).register(operations);
        new UserChanges(world).register(operations);
        new UserStanding(world).register(operations);
        new ProfileImages(world).register(operations);
    }
}
