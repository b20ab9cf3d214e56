package io.github.mattermostsdk.faults;

import java.util.List;

/**
 * How a call ends.
 *
 * @param outcome {@code OK}, a status, or the name of a failure; with {@code ?} when its fate is said to be unknown, and
 *     after {@code login:} when it is the cause of a failure to sign in
 * @param requests how many requests arrived
 * @param waits the waits in milliseconds
 */
record Expectation(String outcome, int requests, List<Long> waits) {

    /** Reads a cell such as {@code OK/2/1}: outcome, requests, number of waits. */
    static Expectation parse(String cell, List<Long> waits) {
        String[] parts = cell.split("/", -1);
        return new Expectation(parts[0], Integer.parseInt(parts[1]), waits.subList(0, Integer.parseInt(parts[2])));
    }
}
