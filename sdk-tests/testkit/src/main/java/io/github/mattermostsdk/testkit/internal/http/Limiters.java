package io.github.mattermostsdk.testkit.internal.http;

import io.github.mattermostsdk.testkit.RateLimits;
import java.time.Clock;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** The limiters of a server: one before everything else, one for users, one for logins. */
final class Limiters {

    private static final int LOGINS_PER_SECOND = 5;
    private static final int LOGINS_AT_ONCE = 10;

    private final RateLimits limits;
    private final RateLimiter outer;
    private final RateLimiter users;
    private final RateLimiter logins;

    Limiters(RateLimits limits, Clock clock) {
        this.limits = limits;
        this.outer = new RateLimiter(clock, limits.perSecond(), limits.maxBurst());
        this.users = new RateLimiter(clock, limits.perSecond(), limits.maxBurst());
        this.logins = new RateLimiter(clock, LOGINS_PER_SECOND, LOGINS_AT_ONCE);
    }

    /** Before the request is looked at: by token, else by address. */
    RateLimiter.Verdict enter(Headers headers, String address) {
        String token = limits.byUser() ? headers.get("Authorization") : null;
        return outer.take(token != null ? token : limits.byAddress() ? address : "");
    }

    /** After it is known whose the request is. */
    RateLimiter.@Nullable Verdict user(@Nullable String userId) {
        return limits.byUser() && userId != null ? users.take(userId) : null;
    }

    /** Before a login. */
    RateLimiter.Verdict login(String address) {
        return logins.take(address);
    }
}
