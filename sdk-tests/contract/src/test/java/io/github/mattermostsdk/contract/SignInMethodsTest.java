package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.contract.server.Account;
import io.github.mattermostsdk.error.ApiException;
import io.github.mattermostsdk.model.AuthService;
import io.github.mattermostsdk.model.SwitchAccountTypeResponse;
import io.github.mattermostsdk.model.UserAuthData;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Other ways to sign in than a password of this server. */
class SignInMethodsTest extends Scenarios {
    private final Account carol = stage.cast().carol();

    SignInMethodsTest(ContractRun run) {
        super(run);
    }

    @Test
    void anAccountMovesToGitLabWhereThatIsOn() {
        Runnable move = () -> stage.anonymous()
                .accounts()
                .switchAccountType(request -> request.currentService(AuthService.EMAIL)
                        .newService(AuthService.GITLAB)
                        .email(carol.email())
                        .password(carol.password()));

        if (stage.settings().isOn("EnableSignUpWithGitLab")) {
            move.run();
        } else {
            assertRefused(List.of(400, 501), List.of(), move);
        }
    }

    @Test
    void anAccountMovesToLdapWithALicence() {
        assertNeedsLicence(
                501,
                "api.user.email_to_ldap.not_available.app_error",
                () -> stage.anonymous()
                        .accounts()
                        .switchAccountType(request -> request.currentService(AuthService.EMAIL)
                                .newService(AuthService.LDAP)
                                .email(carol.email())
                                .password(carol.password())
                                .ldapId("none")));

        // A server may end the sessions before it finds that there is no LDAP.
        carol.signIn();
    }

    @Test
    void anAccountMovesToSaml() {
        try {
            SwitchAccountTypeResponse answer = stage.anonymous()
                    .accounts()
                    .switchAccountType(request -> request.currentService(AuthService.EMAIL)
                            .newService(AuthService.SAML)
                            .email(carol.email())
                            .password(carol.password()));
            assertTrue(answer.followLink().contains("/login/sso/saml"), answer::followLink);
        } catch (ApiException refusal) {
            // Licensed servers may forbid it, and newer ones may ask for SAML to be set up.
            assertTrue(List.of(400, 403, 501).contains(refusal.status()), refusal::getMessage);
        }
        carol.signIn();
    }

    @Test
    void anAccountMovesBetweenKnownServicesOnly() {
        assertRefused(
                400,
                INVALID_BODY,
                () -> stage.anonymous()
                        .accounts()
                        .switchAccountType(request -> request.currentService(AuthService.of("a"))
                                .newService(AuthService.of("b"))
                                .email(carol.email())));
    }

    @Test
    void administratorsSetHowAUserSignsIn() {
        assertRefused(
                403,
                PERMISSIONS,
                () -> asBob.accounts()
                        .updateUserAuth(carol.id(), auth -> auth.authData("1").authService(AuthService.GITLAB)));
        assertRefused(
                400,
                "api.user.update_user_auth.invalid_request",
                () -> asAdmin.accounts()
                        .updateUserAuth(carol.id(), auth -> auth.authData("").authService(AuthService.GITLAB)));
    }

    @Test
    void nobodyNeedsToExistToBeToldHowToSignIn() {
        String data = stage.uniqueWord();

        UserAuthData set = asAdmin.accounts()
                .updateUserAuth(unknownId(), auth -> auth.authData(data).authService(AuthService.GITLAB));

        assertEquals(data, set.authData());
    }

    @Test
    void accountsMigrateToLdapWithALicence() {
        assertRefused(
                400,
                INVALID_BODY,
                () -> asAdmin.accounts()
                        .migrateAuthToLdap(request -> request.from(AuthService.of("nothing"))
                                .matchField("email")
                                .force(false)));
        if (!stage.isLicensed()) {
            assertRefused(
                    501,
                    "api.admin.ldap.not_available.app_error",
                    () -> asAdmin.accounts()
                            .migrateAuthToLdap(request -> request.from(AuthService.EMAIL)
                                    .matchField("email")
                                    .force(false)));
        }
    }

    @Test
    void accountsMigrateToSamlWithALicence() {
        assertRefused(
                403,
                PERMISSIONS,
                () -> asBob.accounts()
                        .migrateAuthToSaml(request -> request.from(AuthService.EMAIL)
                                .matches(Map.of())
                                .auto(false)));
        if (!stage.isLicensed()) {
            assertRefused(
                    501,
                    "api.admin.saml.not_available.app_error",
                    () -> asAdmin.accounts()
                            .migrateAuthToSaml(request -> request.from(AuthService.EMAIL)
                                    .matches(Map.of("nobody@example.com", "nobody"))
                                    .auto(false)));
        }
    }
}
