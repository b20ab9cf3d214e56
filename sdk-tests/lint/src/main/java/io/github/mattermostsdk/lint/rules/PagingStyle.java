package io.github.mattermostsdk.lint.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lists the ways to ask for the next part of a list, with the parameters that each needs. */
enum PagingStyle {
    PAGE("page"),
    OFFSET("page"),
    POST_CURSOR("before after"),
    THREAD_LIST_CURSOR("before after"),
    THREAD_CURSOR("fromPost fromCreateAt direction"),
    REPORT_CURSOR("from_id from_column_value"),
    POST_REPORT_CURSOR("cursor"),
    SEARCH("terms page time_zone_offset"),
    /** The ids in the body are the list, so that there is nothing to name. */
    IDS("");

    private final String parameters;

    PagingStyle(String parameters) {
        this.parameters = parameters;
    }

    /** Returns the value in the document. */
    String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the names of the parameters, or properties of the request body, that a walk sets. */
    List<String> parameters() {
        return parameters.isEmpty() ? List.of() : List.of(parameters.split(" ", -1));
    }

    /** Returns the members that {@code x-pagination} must have, and it must have no others. */
    List<String> members() {
        return this == IDS
                ? List.of("style", "method", "walk", "items", "item", "key", "chunk")
                : List.of("style", "method", "walk", "items", "item", "key", "size", "default-size", "max-size");
    }

    static Optional<PagingStyle> find(String wireName) {
        return Arrays.stream(values())
                .filter(style -> style.wireName().equals(wireName))
                .findFirst();
    }
}
