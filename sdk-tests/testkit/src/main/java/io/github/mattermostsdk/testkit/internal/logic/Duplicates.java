package io.github.mattermostsdk.testkit.internal.logic;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes a post that is sent again by its pending id, for 30 seconds. It works beside the lock of the world, so that
 * a second request can come while the first one is still at work.
 */
public final class Duplicates {

    private static final long MEMORY_MILLIS = 30_000;
    private static final String AT_WORK = "";

    private final Clock clock;
    private final Map<String, Entry> entries = new HashMap<>();

    /** Remembers nothing yet. */
    public Duplicates(Clock clock) {
        this.clock = clock;
    }

    /**
     * Notes that a post is being written.
     *
     * @return the id of the post if it has been written already, else null
     * @throws Problem if another request is writing it right now
     */
    public synchronized @Nullable String begin(String pendingId) {
        if (pendingId.isEmpty()) {
            return null;
        }
        Entry entry = entries.get(pendingId);
        if (entry == null || entry.expiresAt <= clock.millis()) {
            claim(pendingId);
            return null;
        }
        if (entry.postId.equals(AT_WORK)) {
            throw new Problem(
                    500,
                    "api.post.deduplicate_create_post.pending",
                    "Rejected post since another client is making the same request.");
        }
        return entry.postId;
    }

    /** Notes that this request writes the post, whoever did so before. */
    public synchronized void claim(String pendingId) {
        if (!pendingId.isEmpty()) {
            entries.put(pendingId, new Entry(AT_WORK, clock.millis() + MEMORY_MILLIS));
        }
    }

    /** Notes which post came of it. */
    public synchronized void finish(String pendingId, String postId) {
        if (!pendingId.isEmpty()) {
            entries.put(pendingId, new Entry(postId, clock.millis() + MEMORY_MILLIS));
        }
    }

    /** Notes that nothing came of it, so that the id is free again. */
    public synchronized void giveUp(String pendingId) {
        entries.remove(pendingId);
    }

    private record Entry(String postId, long expiresAt) {}
}
