package io.github.mattermostsdk.examples.recipes;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.UserReport;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds accounts that nobody uses. */
final class FindInactiveUsers {

    private FindInactiveUsers() {}

    // tag::recipe-inactive[]
    static List<UserReport> notSeenSince(MattermostClient mattermost, Instant deadline) {
        return mattermost.reports().allUsersForReporting(q -> q.hideInactive(true)).stream()
                .filter(user -> isBefore(user.createAt(), deadline))
                .filter(user -> isBefore(lastSeen(user), deadline))
                .toList();
    }

    /** Returns when somebody last logged in, was there or posted, or null if that was never. */
    static @Nullable Instant lastSeen(UserReport user) {
        return Stream.of(user.lastLogin(), user.lastStatusAt(), user.lastPostDate())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isBefore(@Nullable Instant time, Instant deadline) {
        return time == null || time.isBefore(deadline);
    }
    // end::recipe-inactive[]
}
