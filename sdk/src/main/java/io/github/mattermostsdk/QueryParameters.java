package io.github.mattermostsdk;

import java.util.function.BiConsumer;

/** Optional query parameters of an operation. */
public interface QueryParameters {

    /**
     * Passes on each parameter that is set, a name once for each of its values.
     *
     * @param consumer takes names and values, neither of them encoded
     */
    void forEachParameter(BiConsumer<String, String> consumer);
}
