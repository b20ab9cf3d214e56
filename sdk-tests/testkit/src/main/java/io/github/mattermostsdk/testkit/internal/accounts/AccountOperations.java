package io.github.mattermostsdk.testkit.internal.accounts;

import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.state.World;

/** All operations on accounts. */
public final class AccountOperations {

    private AccountOperations() {}

    /** Registers them. */
    public static void register(World world, Operations operations) {
        new Passwords(world).register(operations);
        new EmailAddresses(world).register(operations);
        new SecondFactor(world).register(operations);
        new AccountKinds(world).register(operations);
        new SignInMethods(world).register(operations);
        new TermsOfService(world).register(operations);
        new AdminNotifications(world).register(operations);
        new LicensedAccounts(world).register(operations);
    }
}
