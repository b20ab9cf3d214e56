package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.mattermostsdk.contract.server.Account;
import io.github.mattermostsdk.model.User;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Creating and changing accounts. */
class ChangeUsersTest extends Scenarios {
    private final Account carol = stage.cast().carol();

    ChangeUsersTest(ContractRun run) {
        super(run);
    }

    @Test
    void aNameAndAnAddressAreTakenOnce() {
        assertRefused(
                400,
                "app.user.save.username_exists.app_error",
                () -> asAdmin.users()
                        .createUser(user -> user.username(alice.username())
                                .email("other-" + stage.uniqueWord() + "@example.com")
                                .password(alice.password())));
        assertRefused(
                400,
                "app.user.save.email_exists.app_error",
                () -> asAdmin.users()
                        .createUser(user -> user.username(
                                        "other-" + stage.uniqueWord().substring(0, 8))
                                .email(alice.email())
                                .password(alice.password())));
    }

    @Test
    void aPatchChangesWhatItNames() {
        String nickname = "nick " + stage.uniqueWord();

        User patched = carol.client().users().patchUser(carol.id(), patch -> patch.nickname(nickname));

        assertEquals(nickname, patched.nickname());
        assertEquals("carol", patched.firstName());
        assertRefused(403, PERMISSIONS, () -> asBob.users().patchUser(carol.id(), patch -> patch.nickname("x")));
    }

    @Test
    void anUpdateReplacesTheProfile() {
        User before = carol.client().users().getMe();

        User updated = carol.client()
                .users()
                .updateUser(
                        carol.id(),
                        update -> update.id(carol.id())
                                .createAt(before.createAt())
                                .username(before.username())
                                .email(before.email())
                                .nickname(before.nickname())
                                .firstName(before.firstName())
                                .lastName("Updated")
                                .position(before.position())
                                .locale(before.locale())
                                .timezone(Objects.requireNonNull(before.timezone()))
                                .props(before.props())
                                .notifyProps(Objects.requireNonNull(before.notifyProps())));

        assertEquals("Updated", updated.lastName());
    }

    @Test
    void aDeactivatedUserCannotLogIn() {
        asAdmin.users().updateUserActive(carol.id(), request -> request.active(false));
        try {
            assertNotNull(asAdmin.users().getUser(carol.id()).deleteAt());
            assertRefused(401, "api.user.login.inactive.app_error", carol::signIn);
        } finally {
            asAdmin.users().updateUserActive(carol.id(), request -> request.active(true));
        }
        carol.signIn();
    }

    @Test
    void deletingAUserDeactivatesTheAccount() {
        asAdmin.users().deleteUser(carol.id());
        try {
            assertNotNull(asAdmin.users().getUser(carol.id()).deleteAt());
        } finally {
            asAdmin.users().updateUserActive(carol.id(), request -> request.active(true));
        }
        carol.signIn();
        assertRefused(403, PERMISSIONS, () -> asBob.users().deleteUser(carol.id()));
    }

    @Test
    void rolesMustExist() {
        asAdmin.users().updateUserRoles(carol.id(), request -> request.roles("system_user"));

        assertEquals("system_user", asAdmin.users().getUser(carol.id()).roles());
        assertRefused(
                400,
                "app.role.check_roles_exist.role_not_found",
                () -> asAdmin.users()
                        .updateUserRoles(carol.id(), request -> request.roles("system_user no_such_role")));
    }
}
