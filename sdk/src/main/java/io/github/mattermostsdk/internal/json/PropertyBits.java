package io.github.mattermostsdk.internal.json;

/** Keeps the bits that tell which properties of a model are on the wire: bit n for the nth property, counted from 1. */
public final class PropertyBits {
    private PropertyBits() {}

    /** Returns the bits with that of one property set or cleared. */
    public static long mark(long present, int property, boolean isPresent) {
        long bit = 1L << property;
        return isPresent ? present | bit : present & ~bit;
    }
}
