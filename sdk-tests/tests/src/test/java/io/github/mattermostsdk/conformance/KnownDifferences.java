package io.github.mattermostsdk.conformance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The places at which the SDK and the recordings differ and should, each with its reason. A place that is listed must
 * differ: what is mended is taken off the list.
 */
final class KnownDifferences {
    private final List<Entry> entries;

    private KnownDifferences(List<Entry> entries) {
        this.entries = entries;
    }

    static KnownDifferences read(String name) {
        List<?> listed = Objects.requireNonNull(
                (List<?>) JsonTree.object(Recordings.resource("/known-differences/" + name))
                        .get("differences"),
                name);
        return new KnownDifferences(
                listed.stream().map(entry -> Entry.of(JsonTree.object(entry))).toList());
    }

    /** Returns the places of one exchange. */
    Set<String> placesOf(String operation, String exchange) {
        return entries.stream()
                .filter(entry -> entry.operation.equals(operation) && entry.exchange.equals(exchange))
                .map(Entry::place)
                .collect(Collectors.toSet());
    }

    List<Entry> entries() {
        return entries;
    }

    /**
     * One place.
     *
     * @param exchange the name of the recording
     * @param place where in it
     * @param reason why it is right that way
     */
    record Entry(String operation, String exchange, String place, String reason) {
        private static Entry of(Map<String, @Nullable Object> entry) {
            return new Entry(
                    JsonTree.string(entry, "operation"),
                    JsonTree.string(entry, "exchange"),
                    JsonTree.string(entry, "place"),
                    JsonTree.string(entry, "reason"));
        }
    }
}
