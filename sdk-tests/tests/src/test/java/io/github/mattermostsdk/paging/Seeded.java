package io.github.mattermostsdk.paging;

import java.util.Random;

/** Runs a randomised test many times. A failure names the seed, with which {@code -Dpaging.seed} repeats that very run. */
public final class Seeded {

    private Seeded() {}

    /** A test that draws all that is random in it from what it is given. */
    public interface Test {
        /**
         * Runs it once.
         *
         * @param random where chance comes from
         * @throws Exception if it fails
         */
        void run(Random random) throws Exception;
    }

    /**
     * Runs a test many times, or once when the seed is given.
     *
     * @param runs how many times
     * @param test the test
     */
    public static void times(int runs, Test test) {
        Long fixed = Long.getLong("paging.seed");
        long first = fixed == null ? new Random().nextLong() : fixed;
        for (int i = 0; i < (fixed == null ? runs : 1); i++) {
            long seed = first + i;
            try {
                test.run(new Random(seed));
            } catch (Exception | AssertionError failure) {
                throw new AssertionError("Failed with -Dpaging.seed=" + seed + ": " + failure.getMessage(), failure);
            }
        }
    }
}
