package io.github.mattermostsdk.export;

import io.github.mattermostsdk.error.MattermostException;
import java.time.Duration;
import java.util.Map;

/**
 * What an export did.
 *
 * @param channels how many channels are complete now
 * @param posts how many posts were written, those of an earlier run included
 * @param elapsed how long this run took
 * @param failures why a channel could not be read to its end, by the id of the channel; running the export again goes on there
 */
public record ExportSummary(int channels, long posts, Duration elapsed, Map<String, MattermostException> failures) {

    /**
     * Tells whether every channel was read to its end.
     *
     * @return whether there was no failure
     */
    public boolean isComplete() {
        return failures.isEmpty();
    }
}
