package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.auth.Login;
import io.github.mattermostsdk.error.SignInException;
import io.github.mattermostsdk.error.UnauthorizedException;
import io.github.mattermostsdk.model.Session;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A client that logs in by itself. */
class ClientLoginTest extends Scenarios {
    private final Attempts attempts = new Attempts();

    ClientLoginTest(ContractRun run) {
        super(run);
    }

    @Test
    void theLoginIsMadeOnceWhenTheFirstCallNeedsIt() {
        MattermostClient client = client(bob.login().withLogoutOnClose());
        assertEquals(List.of(), attempts.of("login"));

        assertEquals(bob.id(), client.users().getMe().id());
        assertEquals(bob.id(), client.users().getMe().id());

        assertEquals(List.of(200), attempts.of("login"));
        client.close();
    }

    @Test
    void anAddressInCapitalsAndAnIdAreAsGoodAsTheName() {
        Login byAddress = Login.withPassword(bob.email().toUpperCase(Locale.ROOT), bob.password()::toCharArray);
        Login byId = Login.withUserId(bob.id(), bob.password()::toCharArray);

        for (Login login : List.of(byAddress, byId)) {
            try (MattermostClient client = client(login.withLogoutOnClose())) {
                assertEquals(bob.id(), client.users().getMe().id());
            }
        }
    }

    @Test
    void theSessionEndsWithTheClientWhereThatIsWanted() {
        List<String> before = sessions();

        try (MattermostClient client = client(bob.login().withLogoutOnClose())) {
            client.users().getMe();
            assertEquals(before.size() + 1, sessions().size());
        }
        assertIds(before, sessions());
    }

    @Test
    void theSessionLivesOnOtherwise() {
        List<String> before = sessions();

        try (MattermostClient client = client(bob.login().withDeviceId("android_rn:" + stage.uniqueWord()))) {
            client.users().getMe();
        }

        List<String> left =
                sessions().stream().filter(id -> !before.contains(id)).toList();
        assertEquals(1, left.size());
        asBob.sessions().revokeSession(bob.id(), revoke -> revoke.sessionId(left.get(0)));
    }

    @Test
    void aCopyWithAnotherLoginEndsOnlyItsOwnSession() {
        MattermostClient client = client(bob.login().withLogoutOnClose());
        client.users().getMe();

        try (MattermostClient copy =
                client.withOptions(o -> o.login(alice.login().withLogoutOnClose()))) {
            assertEquals(alice.id(), copy.users().getMe().id());
        }

        assertEquals(bob.id(), client.users().getMe().id());
        assertEquals(List.of(200, 200), attempts.of("login"));
        client.close();
    }

    @Test
    void aWrongPasswordIsFinalAndNamed() {
        String wrong = "wr0ng-" + stage.uniqueWord();
        MattermostClient client = client(Login.withPassword(bob.username(), wrong::toCharArray));

        SignInException first =
                assertThrows(SignInException.class, () -> client.users().getMe());
        SignInException second =
                assertThrows(SignInException.class, () -> client.users().getMe());

        for (SignInException failure : List.of(first, second)) {
            UnauthorizedException refusal = assertInstanceOf(UnauthorizedException.class, failure.getCause());
            assertTrue(refusal.errorId().startsWith("api.user.login.invalid_credentials"), refusal::getMessage);
            assertTrue(failure.getMessage().contains(refusal.errorId()), failure::getMessage);
            assertFalse(failure.getMessage().contains(wrong), failure::getMessage);
        }
        assertEquals(List.of(401), attempts.of("login"));
        assertEquals(List.of(), attempts.of("getMe"));
        // The server counts refused logins until one succeeds.
        bob.signIn();
    }

    private MattermostClient client(Login login) {
        return stage.client("user").login(login).listener(attempts).build();
    }

    private List<String> sessions() {
        return asBob.sessions().getSessions(bob.id()).stream().map(Session::id).toList();
    }
}
