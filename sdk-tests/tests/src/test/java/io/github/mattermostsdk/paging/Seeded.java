package io.github.mattermostsdk.paging;

import java.util.Random;

/** Runs a randomised test many times. A failure names the seed, with which {@code -Dpaging.seed} repeats that very run. */
final class Seeded {

    private Seeded() {}

    /** A test that draws all that is random in it from what it is given. */
    interface Test {
        void run(Random random) throws Exception;
    }

    static void times(int runs, Test test) {
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
