package io.github.mattermostsdk.testkit.internal.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who follows which thread. */
public final class ThreadTable {

    private final Map<List<String>, ThreadMembershipRow> memberships = new LinkedHashMap<>();

    /** A user's place in a thread, or null. */
    public @Nullable ThreadMembershipRow find(String threadId, String userId) {
        return memberships.get(List.of(threadId, userId));
    }

    /** A user's place in a thread, made if there was none. */
    public ThreadMembershipRow findOrAdd(String threadId, String userId) {
        return memberships.computeIfAbsent(List.of(threadId, userId), key -> new ThreadMembershipRow(threadId, userId));
    }

    /** The threads that a user follows. */
    public List<ThreadMembershipRow> followedBy(String userId) {
        return memberships.values().stream()
                .filter(membership -> membership.following && membership.userId.equals(userId))
                .toList();
    }

    /** A user's places in threads, followed or not. */
    public List<ThreadMembershipRow> of(String userId) {
        return memberships.values().stream()
                .filter(membership -> membership.userId.equals(userId))
                .toList();
    }

    /** Who follows a thread. */
    public List<ThreadMembershipRow> followersOf(String threadId) {
        return memberships.values().stream()
                .filter(membership -> membership.following && membership.threadId.equals(threadId))
                .toList();
    }

    /** Forgets a thread. */
    public void remove(String threadId) {
        memberships.values().removeIf(membership -> membership.threadId.equals(threadId));
    }
}
