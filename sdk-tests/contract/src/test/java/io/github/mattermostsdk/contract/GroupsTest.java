package io.github.mattermostsdk.contract;

import org.junit.jupiter.api.Test;

/** Groups of users, which need a licence. */
class GroupsTest extends Scenarios {
    GroupsTest(ContractRun run) {
        super(run);
    }

    @Test
    void groupsNeedALicence() {
        assertNeedsLicence(501, "api.license_error", () -> asAdmin.groups().getGroupStats(unknownId()));
    }
}
