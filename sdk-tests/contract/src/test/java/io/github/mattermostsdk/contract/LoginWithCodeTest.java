package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.auth.Login;
import io.github.mattermostsdk.contract.server.Account;
import io.github.mattermostsdk.contract.server.OneTimePassword;
import io.github.mattermostsdk.error.SignInException;
import io.github.mattermostsdk.error.UnauthorizedException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client that logs in to an account with a second factor. */
class LoginWithCodeTest extends Scenarios {
    private final Account dave = stage.cast().dave();
    private final Attempts attempts = new Attempts();
    private OneTimePassword codes = new OneTimePassword("");
    private Instant activated = Instant.EPOCH;

    LoginWithCodeTest(ContractRun run) {
        super(run);
    }

    @BeforeEach
    void activate() {
        assumeTrue(stage.settings().isOn("EnableMultifactorAuthentication"), "The server has no second factor");
        codes = new OneTimePassword(
                dave.client().accounts().generateMfaSecret(dave.id()).secret());
        activated = Instant.now();
        dave.client()
                .accounts()
                .updateUserMfa(dave.id(), request -> request.activate(true).code(codes.at(activated)));
    }

    @AfterEach
    void deactivate() {
        dave.client().accounts().updateUserMfa(dave.id(), request -> request.activate(false));
        // Which also makes the server forget the refused logins.
        dave.signIn();
    }

    @Test
    void aCodeOpensTheAccount() {
        // The activation has used the code of this step up; the one of the next is taken already.
        Login login = dave.login().withMfaCode(() -> codes.after(activated)).withLogoutOnClose();

        try (MattermostClient client = client(login)) {
            assertEquals(dave.id(), client.users().getMe().id());
        }
        assertEquals(List.of(200), attempts.of("login"));
    }

    @Test
    void withoutACodeTheRefusalAsksForOne() {
        MattermostClient client = client(dave.login());

        SignInException failure =
                assertThrows(SignInException.class, () -> client.users().getMe());

        UnauthorizedException refusal = assertInstanceOf(UnauthorizedException.class, failure.getCause());
        assertEquals("mfa.validate_token.authenticate.app_error", refusal.errorId());
        assertTrue(failure.getMessage().contains("multi-factor code"), failure::getMessage);
        assertEquals(List.of(401), attempts.of("login"));
    }

    @Test
    void aWrongCodeIsRefusedAndNotTriedAgain() {
        String wrong = codes.at(Instant.EPOCH);
        MattermostClient client = client(dave.login().withMfaCode(() -> wrong));

        for (int call = 0; call < 2; call++) {
            SignInException failure =
                    assertThrows(SignInException.class, () -> client.users().getMe());
            UnauthorizedException refusal = assertInstanceOf(UnauthorizedException.class, failure.getCause());
            assertEquals("api.user.check_user_mfa.bad_code.app_error", refusal.errorId());
        }

        assertEquals(List.of(401), attempts.of("login"));
    }

    private MattermostClient client(Login login) {
        return stage.client("user").login(login).listener(attempts).build();
    }
}
