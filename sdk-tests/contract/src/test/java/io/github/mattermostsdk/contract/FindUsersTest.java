package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.model.UserAutocomplete;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Looking users up. */
class FindUsersTest extends Scenarios {
    FindUsersTest(ContractRun run) {
        super(run);
    }

    @Test
    void aUserIsFoundByIdNameAndAddress() {
        User byId = asAlice.users().getUser(bob.id());

        assertEquals(bob.username(), byId.username());
        assertEquals(bob.id(), asAlice.users().getUserByUsername(bob.username()).id());
        assertEquals(bob.id(), asAdmin.users().getUserByEmail(bob.email()).id());
        assertEquals(alice.id(), asAlice.users().getMe().id());
    }

    @Test
    void anUnknownUserIsNotFound() {
        String nobody = "nobody-" + stage.uniqueWord();
        assertRefused(
                404, "app.user.missing_account.const", () -> asAdmin.users().getUser(unknownId()));
        assertRefused(
                404, "app.user.get_by_username.app_error", () -> asAdmin.users().getUserByUsername(nobody));
        assertRefused(
                404, "app.user.missing_account.const", () -> asAdmin.users().getUserByEmail(nobody + "@example.com"));
    }

    @Test
    void anUnchangedUserIsNotSentAgain() {
        ApiResponse<User> read = asAlice.users().calls().getUser(bob.id()).executeForResponse();

        ApiResponse<User> again = asAlice.users()
                .calls()
                .getUser(bob.id())
                .ifNoneMatch(Objects.requireNonNull(read.etag()))
                .executeForResponse();

        assertTrue(again.isNotModified());
    }

    @Test
    void manyUsersAreLookedUpAtOnce() {
        List<User> byIds = asAlice.users().getUsersByIds(List.of(alice.id(), bob.id(), unknownId()));
        List<User> byNames = asAlice.users().getUsersByUsernames(List.of(alice.username(), bob.username()));

        assertIds(List.of(alice.id(), bob.id()), byIds.stream().map(User::id).toList());
        assertIds(List.of(alice.id(), bob.id()), byNames.stream().map(User::id).toList());
    }

    @Test
    void aNameIsCompleted() {
        UserAutocomplete found = asBob.users().autocompleteUsers(alice.username(), query -> query.inTeam(team));

        assertEquals(List.of(alice.id()), found.users().stream().map(User::id).toList());
    }

    @Test
    void aUserIsFoundByTheBeginningOfTheName() {
        List<User> found = asBob.users()
                .searchUsers(search -> search.term(alice.username()).limit(5));

        assertEquals(List.of(alice.id()), found.stream().map(User::id).toList());
        assertRefused(400, INVALID_BODY, () -> asBob.users().searchUsers(search -> search.term("")));
    }
}
