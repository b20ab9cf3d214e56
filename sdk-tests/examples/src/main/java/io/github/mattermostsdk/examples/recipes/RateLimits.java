package io.github.mattermostsdk.examples.recipes;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.RateLimitStrategy;
import io.github.mattermostsdk.error.TooManyRequestsException;
import io.github.mattermostsdk.model.User;
import java.time.Duration;
import java.util.Optional;

/** Lives with the rate limit of a server. */
final class RateLimits {

    private RateLimits() {}

    // tag::recipe-rate-limit[]
    static RateLimitStrategy waitAtMost(Duration most) {
        return call -> call.suggestedWait().compareTo(most) <= 0 ? call.suggestedWait() : null;
    }

    /** Makes a client for somebody who sits in front of a screen. */
    static MattermostClient impatient(MattermostClient mattermost) {
        return mattermost.withOptions(o -> o.rateLimit(waitAtMost(Duration.ofMillis(500))));
    }
    // end::recipe-rate-limit[]

    // tag::recipe-rate-limit-fail[]
    static Optional<User> lookUp(MattermostClient mattermost, String username) {
        try {
            return Optional.of(mattermost.users().getUserByUsername(username));
        } catch (TooManyRequestsException e) {
            System.err.println("Ask again in " + e.retryAfter());
            return Optional.empty();
        }
    }
    // end::recipe-rate-limit-fail[]
}
