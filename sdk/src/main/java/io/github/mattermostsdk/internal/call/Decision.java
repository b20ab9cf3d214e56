package io.github.mattermostsdk.internal.call;

import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.error.MattermostException;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What to do after an attempt. */
sealed interface Decision<T extends @Nullable Object> {

    /** The call is done. */
    record Done<T extends @Nullable Object>(ApiResponse<T> response) implements Decision<T> {}

    /** The call has failed. */
    record Failed<T extends @Nullable Object>(MattermostException exception) implements Decision<T> {}

    /** Try again after a wait. */
    record Again<T extends @Nullable Object>(Duration pause) implements Decision<T> {}

    /** Try again if the source of tokens has another token, and fail otherwise. */
    record Renewal<T extends @Nullable Object>(CompletionStage<Boolean> renewed, MattermostException otherwise)
            implements Decision<T> {}
}
