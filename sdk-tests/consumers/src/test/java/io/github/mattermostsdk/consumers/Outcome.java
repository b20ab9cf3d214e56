package io.github.mattermostsdk.consumers;

import java.time.Duration;
import java.util.List;

/**
 * How a program ended.
 *
 * @param status its exit status
 * @param lines what it printed, errors included
 * @param lingered how long it went on after its last line
 */
record Outcome(int status, List<String> lines, Duration lingered) {}
