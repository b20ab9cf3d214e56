package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mattermostsdk.model.ChannelUnreadAt;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostList;
import io.github.mattermostsdk.model.Preference;
import io.github.mattermostsdk.model.PreferenceCategory;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a user has read, flagged, and wants to be reminded of. */
class UnreadPostsTest extends Scenarios {
    UnreadPostsTest(ContractRun run) {
        super(run);
    }

    @Test
    void aPostCanBeMarkedAsUnread() {
        Post first = post("read");
        Post second = post("unread");

        ChannelUnreadAt unread = asBob.posts().setPostUnread(bob.id(), second.id());

        assertEquals(second.channelId(), unread.channelId());
        assertEquals(bob.id(), unread.userId());
        PostList around = asBob.posts()
                .getPostsAroundLastUnread(
                        bob.id(),
                        second.channelId(),
                        query -> query.limitBefore(1).limitAfter(1));
        assertEquals(List.of(second.id(), first.id()), around.order());
    }

    @Test
    void onlyOneselfReadsAroundTheLastUnread() {
        String channel = townSquare().id();

        assertRefused(403, PERMISSIONS, () -> asBob.posts().getPostsAroundLastUnread(alice.id(), channel));
    }

    @Test
    void flaggedPostsAreListed() {
        Post post = post("to be flagged");
        Preference flag = Preference.builder()
                .userId(bob.id())
                .category(PreferenceCategory.FLAGGED_POST)
                .name(post.id())
                .value("true")
                .build();

        asBob.preferences().updatePreferences(bob.id(), List.of(flag));
        PostList flagged = asBob.posts().getFlaggedPostsForUser(bob.id());

        assertEquals(List.of(post.id()), flagged.order());
        asBob.preferences().deletePreferences(bob.id(), List.of(flag));
        assertEquals(List.of(), asBob.posts().getFlaggedPostsForUser(bob.id()).order());
    }

    @Test
    void aReminderIsTaken() {
        Post post = post("later");
        Instant inAYear = Instant.now().plus(Duration.ofDays(365)).truncatedTo(ChronoUnit.SECONDS);

        asBob.posts().setPostReminder(bob.id(), post.id(), reminder -> reminder.targetTime(inAYear));

        assertRefused(
                403,
                PERMISSIONS,
                () -> asBob.posts().setPostReminder(alice.id(), post.id(), reminder -> reminder.targetTime(inAYear)));
        // Nobody is to be reminded of a run of the scenarios.
        asAlice.posts().deletePost(post.id());
    }
}
