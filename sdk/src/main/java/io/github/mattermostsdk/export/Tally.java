package io.github.mattermostsdk.export;

import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.model.Channel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Counts over all channels of an export. */
final class Tally {

    private final Consumer<? super ExportProgress> listener;
    private final long begun = System.nanoTime();
    private final Map<String, MattermostException> failures = new TreeMap<>();
    private int channels;
    private long expected;
    private int done;
    private long posts;

    Tally(Consumer<? super ExportProgress> listener) {
        this.listener = listener;
    }

    synchronized void expect(List<Channel> found) {
        channels += found.size();
        expected += found.stream().mapToLong(Channel::totalMsgCount).sum();
    }

    synchronized void addPosts(long number) {
        posts += number;
        report();
    }

    synchronized void addChannel() {
        done++;
        report();
    }

    synchronized void addFailure(String channelId, MattermostException failure) {
        failures.put(channelId, failure);
    }

    private void report() {
        listener.accept(new ExportProgress(channels, done, posts, Math.max(expected, posts), elapsed()));
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    synchronized ExportSummary summary() {
        return new ExportSummary(done, posts, elapsed(), Map.copyOf(failures));
    }
}
