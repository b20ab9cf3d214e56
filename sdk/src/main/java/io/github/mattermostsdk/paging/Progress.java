package io.github.mattermostsdk.paging;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * How far a walk has come.
 *
 * @param items how many items were handed out, those before a {@link Pager#resume resumed} position included
 * @param pages how many pages this walk has fetched
 * @param elapsed the time since this walk began
 * @param total how many items the list has as far as the server tells: it does for the threads of a user, and look-ups by ids
 *     know it; no other list does
 * @param position where the walk stands
 */
public record Progress(long items, long pages, Duration elapsed, OptionalLong total, Position position) {}
