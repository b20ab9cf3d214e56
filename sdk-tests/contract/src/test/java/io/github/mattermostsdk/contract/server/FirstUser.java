package io.github.mattermostsdk.contract.server;

import io.github.mattermostsdk.error.ApiException;
import io.github.mattermostsdk.model.User;
import java.util.function.Supplier;

/** Lets the administrator in, and makes one on a server without users: there the first account becomes it. */
final class FirstUser {
    private final Accounts accounts;
    private final Supplier<Settings> publicSettings;

    FirstUser(Accounts accounts, Supplier<Settings> publicSettings) {
        this.accounts = accounts;
        this.publicSettings = publicSettings;
    }

    /** Signs in, and tells whether the account had to be made. */
    boolean signIn(Account admin) {
        try {
            admin.signIn();
            return false;
        } catch (ApiException refusal) {
            if (!refusal.errorId().startsWith("api.user.login.invalid_credentials")) {
                throw refusal;
            }
            create(admin, refusal);
            admin.signIn();
            return true;
        }
    }

    private void create(Account admin, ApiException refusal) {
        if (publicSettings.get().isOff("NoAccounts")) {
            throw new IllegalStateException(
                    "The server has users and refuses the name or password of " + admin.username(), refusal);
        }
        User first = accounts.anonymous()
                .users()
                .createUser(user -> user.username(admin.username().replaceFirst("@.*", ""))
                        .email(admin.email())
                        .password(admin.password()));
        if (!first.roles().contains("system_admin")) {
            throw new IllegalStateException("The server made " + admin.username()
                    + " an ordinary user, so it has an administrator: name that one. " + admin.username()
                    + " stays behind");
        }
    }
}
