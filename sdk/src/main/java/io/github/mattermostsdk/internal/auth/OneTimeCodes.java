package io.github.mattermostsdk.internal.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The codes of one authenticator. Sees to it that none is sent twice, whoever logs in with it: a server takes each once,
 * and counts the second try as a failed login.
 */
public final class OneTimeCodes implements Supplier<String> {

    private static final int STEP_SECONDS = 30;

    private final Supplier<String> supplier;
    private long usedStep = Long.MIN_VALUE;
    private String used = "";

    /**
     * Creates it.
     *
     * @param supplier returns the present code
     */
    public OneTimeCodes(Supplier<String> supplier) {
        this.supplier = supplier;
    }

    /** Returns the present code, used or not. */
    @Override
    public String get() {
        return supplier.get();
    }

    /**
     * Reserves the present step for the caller, if it is still free.
     *
     * @return zero, or how long it takes until the next step
     */
    synchronized Duration reserve(Instant now) {
        if (step(now) > usedStep) {
            usedStep = step(now);
            return Duration.ZERO;
        }
        return Duration.between(now, Instant.ofEpochSecond((usedStep + 1) * STEP_SECONDS));
    }

    /**
     * Returns the code for whoever reserved a step.
     *
     * @param clock tells the time after the supplier has answered, since a person may take a while
     * @throws IllegalStateException if there is none
     */
    synchronized String next(Supplier<Instant> clock) {
        String code = withoutBlanks(supplier.get());
        if (code.isEmpty()) {
            throw new IllegalStateException("The supplier of the multi-factor code returned none");
        }
        if (code.equals(used)) {
            throw new IllegalStateException(
                    "The supplier of the multi-factor code returned the one that was used before, and each works once");
        }
        used = code;
        usedStep = Math.max(usedStep, step(clock.get()));
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

    /** The codes stay out. */
    @Override
    public String toString() {
        return "OneTimeCodes[hidden]";
    }
}
