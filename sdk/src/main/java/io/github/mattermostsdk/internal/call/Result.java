package io.github.mattermostsdk.internal.call;

import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.internal.http.Failure;
import org.jspecify.annotations.Nullable;

/** How an attempt ended. */
sealed interface Result<T extends @Nullable Object> {

    /** The server carried the operation out, and its answer was understood. */
    record Succeeded<T extends @Nullable Object>(ApiResponse<T> response) implements Result<T> {}

    /** Anything else. */
    record Failed<T extends @Nullable Object>(Failure failure) implements Result<T> {}
}
