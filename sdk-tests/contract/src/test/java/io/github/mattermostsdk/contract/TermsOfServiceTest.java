package io.github.mattermostsdk.contract;

import org.junit.jupiter.api.Test;

/** Terms of service, which need a licence to be written. */
class TermsOfServiceTest extends Scenarios {
    TermsOfServiceTest(ContractRun run) {
        super(run);
    }

    @Test
    void nothingIsAcceptedAtFirst() {
        assertRefused(
                404,
                "app.user_terms_of_service.get_by_user.no_rows.app_error",
                () -> asAlice.accounts().getUserTermsOfService(alice.id()));
    }

    @Test
    void onlyTermsThatExistAreAccepted() {
        assertRefused(
                404,
                "app.terms_of_service.get.no_rows.app_error",
                () -> asAlice.accounts()
                        .registerTermsOfServiceAction(
                                alice.id(),
                                terms -> terms.termsOfServiceId(unknownId()).accepted(true)));
    }
}
