package io.github.mattermostsdk.error;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a write whose answer never came: it may or may not have been carried out.
 *
 * <p>To find out, look for its effect on the server, from a little before {@link #firstSentAt()} on (clocks differ).
 */
public final class UnknownOutcome implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String operationId;
    private final Instant firstSentAt;
    private final @Nullable String idempotencyKey;
    private final boolean repeatable;

    /**
     * Creates the facts about one write.
     *
     * @param operationId the operation, such as {@code createPost}
     * @param firstSentAt when it was first sent, by the clock of this machine
     * @param idempotencyKey the key sent with it ({@code pending_post_id}), or null
     * @param repeatable whether sending it once more does no harm
     */
    public UnknownOutcome(
            String operationId, Instant firstSentAt, @Nullable String idempotencyKey, boolean repeatable) {
        this.operationId = operationId;
        this.firstSentAt = firstSentAt;
        this.idempotencyKey = idempotencyKey;
        this.repeatable = repeatable;
    }

    /**
     * Returns the operation whose fate is unknown.
     *
     * @return its operationId, such as {@code createPost}
     */
    public String operationId() {
        return operationId;
    }

    /**
     * Returns when the request was first sent, by the clock of this machine.
     *
     * @return the moment of the first sending
     */
    public Instant firstSentAt() {
        return firstSentAt;
    }

    /**
     * Returns the key that went with the request: the {@code pending_post_id} of a post. A server remembers it for 30
     * seconds from the making of the post; sent again within that time it gives the same post.
     *
     * @return the key, or null when the operation has none
     */
    public @Nullable String idempotencyKey() {
        return idempotencyKey;
    }

    /**
     * Returns whether the same call can be made once more without harm, because the operation ends in the same state
     * however often it is carried out.
     *
     * @return true when repeating is safe
     */
    public boolean isRepeatable() {
        return repeatable;
    }

    String advice() {
        if (repeatable) {
            return "The server may have carried it out; making the call again is safe.";
        }
        return "The server may have carried it out (first sent at " + firstSentAt
                + "): look before you make the call again.";
    }

    @Override
    public String toString() {
        return "UnknownOutcome[operationId=" + operationId + ", firstSentAt=" + firstSentAt + ", idempotencyKey="
                + idempotencyKey + ", repeatable=" + repeatable + "]";
    }
}
