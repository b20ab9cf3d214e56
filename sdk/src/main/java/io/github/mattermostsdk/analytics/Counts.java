package io.github.mattermostsdk.analytics;

import io.github.mattermostsdk.model.AnalyticsRow;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Totals by name. A total is empty when the server did not work it out, which it says with −1, or does not know it: each
 * version counts a little more. Those that this library has no method for are found by {@link #get(String)}.
 */
public abstract sealed class Counts permits StandardCounts, ExtraCounts {

    private final Map<String, OptionalLong> values;

    Counts(List<AnalyticsRow> rows) {
        Map<String, OptionalLong> byName = new LinkedHashMap<>();
        for (AnalyticsRow row : rows) {
            byName.put(row.name(), row.value() < 0 ? OptionalLong.empty() : OptionalLong.of(Math.round(row.value())));
        }
        this.values = Collections.unmodifiableMap(byName);
    }

    /**
     * Returns one total.
     *
     * @param name the server's name of it, such as {@code post_count}
     * @return the total, or empty when the server did not work it out or has no such total
     */
    public OptionalLong get(String name) {
        return values.getOrDefault(name, OptionalLong.empty());
    }

    /**
     * Returns all totals by the server's names, in its order.
     *
     * @return the totals; empty ones are those that the server did not work out
     */
    public Map<String, OptionalLong> asMap() {
        return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Counts that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + values;
    }
}
