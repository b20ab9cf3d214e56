package io.github.mattermostsdk.benchmarks.decoding;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;

/**
 * Runs contestants in turn, a few times each, over and over: what disturbs the machine disturbs all of them. A
 * contestant's time is the 10th percentile of its runs, which says what the work costs rather than what came in between.
 */
final class Race {

    private static final int AT_A_TIME = 10;

    private final List<Contestant> contestants;
    private final int rounds;
    private long sum;

    Race(int rounds, Contestant... contestants) {
        this.rounds = rounds;
        this.contestants = List.of(contestants);
    }

    /** One way to do the work. */
    interface Contestant {

        String name();

        /** Does the work once and returns a number that depends on it, so that it cannot be optimised away. */
        long run() throws Exception;

        static Contestant of(String name, Work work) {
            return new Contestant() {
                @Override
                public String name() {
                    return name;
                }

                @Override
                public long run() throws Exception {
                    return work.run();
                }
            };
        }
    }

    /** The work itself. */
    @FunctionalInterface
    interface Work {
        long run() throws Exception;
    }

    /** Runs the race and prints a line for each contestant: name, nanoseconds and allocated bytes, parted by tabs. */
    void run() throws Exception {
        time(rounds / 2);
        long[][] times = time(rounds);
        for (int i = 0; i < contestants.size(); i++) {
            Arrays.sort(times[i]);
            System.out.println(contestants.get(i).name() + "\t" + times[i][times[i].length / 10] + "\t"
                    + allocated(contestants.get(i)));
        }
        if (sum == 0) {
            throw new IllegalStateException("No contestant did anything");
        }
    }

    private long[][] time(int rounds) throws Exception {
        long[][] times = new long[contestants.size()][rounds * AT_A_TIME];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < contestants.size(); i++) {
                Contestant contestant = contestants.get(i);
                for (int run = 0; run < AT_A_TIME; run++) {
                    long start = System.nanoTime();
                    sum += contestant.run();
                    times[i][round * AT_A_TIME + run] = System.nanoTime() - start;
                }
            }
        }
        return times;
    }

    /** Returns what this thread allocates in one run. */
    private long allocated(Contestant contestant) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int runs = 100;
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int run = 0; run < runs; run++) {
            sum += contestant.run();
        }
        return (threads.getCurrentThreadAllocatedBytes() - before) / runs;
    }
}
