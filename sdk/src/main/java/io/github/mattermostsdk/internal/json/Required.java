package io.github.mattermostsdk.internal.json;

import org.jspecify.annotations.Nullable;

/** Checks that a builder was given what it needs. */
public final class Required {
    private Required() {}

    /**
     * Throws if a required property was not set.
     *
     * @param present bit n is set when the nth of the names, counted from 1, was set
     * @param required the bits that must be set
     */
    public static void check(String type, long present, long required, String... names) {
        long missing = required & ~present;
        if (missing != 0) {
            throw missing(type, names[Long.numberOfTrailingZeros(missing) - 1]);
        }
    }

    public static <T> T value(String type, String name, @Nullable T value) {
        if (value == null) {
            throw missing(type, name);
        }
        return value;
    }

    private static IllegalStateException missing(String type, String name) {
        return new IllegalStateException(type + " needs " + name + ": call " + name + "(…) before build()");
    }
}
