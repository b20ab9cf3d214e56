package io.github.mattermostsdk.internal.auth;

import io.github.mattermostsdk.internal.call.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sees to it that no code of an authenticator is sent twice: a server takes each once, and counts the second try. */
final class MfaCodes {

    private static final int STEP_SECONDS = 30;

    private final Supplier<String> supplier;
    private final Timing timing;
    private long usedStep = Long.MIN_VALUE;
    private String used = "";

    MfaCodes(Supplier<String> supplier, Timing timing) {
        this.supplier = supplier;
        this.timing = timing;
    }

    /** Returns how long it takes until an authenticator shows a code that was not used yet. */
    synchronized Duration untilNext() {
        Instant now = timing.now();
        return step(now) > usedStep
                ? Duration.ZERO
                : Duration.between(now, Instant.ofEpochSecond((usedStep + 1) * STEP_SECONDS));
    }

    /**
     * Returns a code that counts as used from now on.
     *
     * @throws IllegalStateException if there is none
     */
    synchronized String next() {
        String code = withoutBlanks(supplier.get());
        if (code.isEmpty()) {
            throw new IllegalStateException("The supplier of the multi-factor code returned none");
        }
        if (code.equals(used)) {
            throw new IllegalStateException(
                    "The supplier of the multi-factor code returned the one that was used before, and each works once");
        }
        used = code;
        // After asking: a person may have taken a while.
        usedStep = step(timing.now());
        return code;
    }

    /** Authenticators show codes in two groups of digits. */
    @SuppressWarnings("ConstantValue") // A supplier of users' own may return null.
    private static String withoutBlanks(@Nullable String code) {
        return code == null ? "" : code.replaceAll("\\s", "");
    }

    private static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }
}
