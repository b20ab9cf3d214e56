package io.github.mattermostsdk.examples.recipes;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.CustomStatusDuration;
import io.github.mattermostsdk.model.Presence;
import java.time.Instant;
import java.time.ZoneOffset;

/** Says what somebody is doing, and until when. */
final class UpdateStatus {

    private UpdateStatus() {}

    // tag::recipe-status[]
    static void doNotDisturb(MattermostClient mattermost, Instant until) {
        String me = mattermost.users().getMe().id();
        mattermost
                .status()
                .updateUserStatus(me, s -> s.userId(me).status(Presence.DND).dndEndTime(until));
        mattermost
                .status()
                .updateUserCustomStatus(
                        me,
                        s -> s.emoji("rocket")
                                .text("Releasing 2.1")
                                .duration(CustomStatusDuration.DATE_AND_TIME)
                                .expiresAt(until.atOffset(ZoneOffset.UTC)));
    }

    static void done(MattermostClient mattermost) {
        String me = mattermost.users().getMe().id();
        mattermost.status().updateUserStatus(me, s -> s.userId(me).status(Presence.ONLINE));
        mattermost.status().unsetUserCustomStatus(me);
    }
    // end::recipe-status[]
}
