package io.github.mattermostsdk.export;

import java.time.Duration;

/**
 * How far an export has come.
 *
 * @param channels how many channels it has
 * @param channelsDone how many of them are finished, those of an earlier run included
 * @param posts how many posts were written, those of an earlier run included
 * @param postsExpected about how many posts there are: the server counts posts of channels, and not all of them are shown
 * @param elapsed the time since this run began
 */
public record ExportProgress(int channels, int channelsDone, long posts, long postsExpected, Duration elapsed) {}
