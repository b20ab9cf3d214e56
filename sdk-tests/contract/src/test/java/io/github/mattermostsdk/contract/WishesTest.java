package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mattermostsdk.error.ForbiddenException;
import io.github.mattermostsdk.model.NotifyAdminPlan;
import io.github.mattermostsdk.model.NotifyAdminRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Telling administrators that a feature is wanted. */
class WishesTest extends Scenarios {
    WishesTest(ContractRun run) {
        super(run);
    }

    @Test
    void aUserWishesForAFeatureOnce() {
        NotifyAdminRequest wish = NotifyAdminRequest.builder()
                .trialNotification(false)
                .requiredPlan(NotifyAdminPlan.PROFESSIONAL)
                .requiredFeature("mattermost.feature.guest_accounts")
                .build();

        asAlice.accounts().notifyAdmin(wish);

        assertRefused(
                403,
                "api.cloud.notify_admin_to_upgrade_error.already_notified",
                () -> asAlice.accounts().notifyAdmin(wish));
    }

    @Test
    void usersDoNotHaveTheWishesSent() {
        assertRefused(
                List.of(403),
                List.of(),
                () -> asAlice.accounts().triggerNotifyAdminPosts(request -> request.trialNotification(false)));
    }

    @Test
    void administratorsHaveTheWishesSent() {
        assumeTrue(stage.mayDisturb(), "It writes to all administrators: say -Dmattermost.disturb=true");

        try {
            asAdmin.accounts().triggerNotifyAdminPosts(request -> request.trialNotification(false));
        } catch (ForbiddenException switchedOffOrTooSoon) {
            assertEquals(403, switchedOffOrTooSoon.status());
        }
    }
}
