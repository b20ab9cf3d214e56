package io.github.mattermostsdk.contract;

import io.github.mattermostsdk.contract.server.Account;
import io.github.mattermostsdk.contract.server.OneTimePassword;
import io.github.mattermostsdk.model.MfaSecret;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Logging in with a second factor. */
class SecondFactorTest extends Scenarios {
    private static final String SWITCHED_OFF = "mfa.mfa_disabled.app_error";

    private final Account carol = stage.cast().carol();

    SecondFactorTest(ContractRun run) {
        super(run);
    }

    @Test
    void aSecondFactorIsAskedForOnceItIsActive() {
        if (!stage.settings().isOn("EnableMultifactorAuthentication")) {
            assertRefused(501, SWITCHED_OFF, () -> carol.client().accounts().generateMfaSecret(carol.id()));
            assertRefused(501, SWITCHED_OFF, () -> activate("123456"));
            return;
        }
        MfaSecret secret = carol.client().accounts().generateMfaSecret(carol.id());
        OneTimePassword codes = new OneTimePassword(secret.secret());
        Instant now = Instant.now();
        assertRefused(401, "mfa.activate.bad_token.app_error", () -> activate("000000"));

        activate(codes.at(now));
        try {
            assertRefused(401, "mfa.validate_token.authenticate.app_error", () -> logIn(""));
            logIn(codes.after(now));
        } finally {
            carol.client().accounts().updateUserMfa(carol.id(), request -> request.activate(false));
        }
        carol.signIn();
    }

    @Test
    void nobodyTouchesTheSecondFactorOfOthers() {
        assertRefused(403, PERMISSIONS, () -> asBob.accounts().generateMfaSecret(carol.id()));
    }

    private void activate(String code) {
        carol.client()
                .accounts()
                .updateUserMfa(carol.id(), request -> request.activate(true).code(code));
    }

    private void logIn(String code) {
        stage.anonymous()
                .sessions()
                .login(login -> login.loginId(carol.username())
                        .password(carol.password())
                        .token(code));
    }
}
