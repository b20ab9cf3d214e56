package io.github.mattermostsdk.contract.report;

import io.github.mattermostsdk.ServerVersion;
import org.jspecify.annotations.Nullable;

/** The order of the columns: the server in memory, then real ones, the newest first. */
final class TargetOrder {
    private TargetOrder() {}

    static int compare(String one, String other) {
        @Nullable ServerVersion first = ServerVersion.parse(one);
        @Nullable ServerVersion second = ServerVersion.parse(other);
        if (first == null || second == null) {
            return first == null && second == null ? one.compareTo(other) : first == null ? -1 : 1;
        }
        return second.compareTo(first);
    }
}
