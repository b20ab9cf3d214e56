package io.github.mattermostsdk;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The strategies that most programs want. */
enum StandardRateLimitStrategy implements RateLimitStrategy {
    WAIT,
    FAIL;

    @Override
    public @Nullable Duration decide(LimitedCall call) {
        return this == WAIT ? call.suggestedWait() : null;
    }

    @Override
    public String toString() {
        return "RateLimitStrategy." + name();
    }
}
