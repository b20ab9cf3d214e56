package io.github.mattermostsdk.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** Posts to be sent later, which need a licence. */
class ScheduledPostsTest extends Scenarios {
    private static final String LICENCE = "api.scheduled_posts.license_error";

    private final Instant tomorrow = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS);

    ScheduledPostsTest(ContractRun run) {
        super(run);
    }

    @Test
    void schedulingAPostNeedsALicence() {
        String channel = townSquare().id();

        assertNeedsLicence(
                400,
                LICENCE,
                () -> asAlice.scheduledPosts()
                        .createScheduledPost(
                                post -> post.channelId(channel).message("later").scheduledAt(tomorrow)));
    }

    @Test
    void listingScheduledPostsNeedsALicence() {
        assertNeedsLicence(400, LICENCE, () -> asAlice.scheduledPosts().getUserScheduledPosts(team));
    }

    @Test
    void changingAScheduledPostNeedsALicence() {
        String channel = townSquare().id();

        assertNeedsLicence(
                400,
                LICENCE,
                () -> asAlice.scheduledPosts()
                        .updateScheduledPost(
                                unknownId(),
                                post -> post.id(unknownId())
                                        .userId(alice.id())
                                        .channelId(channel)
                                        .message("much later")
                                        .scheduledAt(tomorrow)));
    }

    @Test
    void deletingAScheduledPostNeedsALicence() {
        assertNeedsLicence(400, LICENCE, () -> asAlice.scheduledPosts().deleteScheduledPost(unknownId()));
    }
}
