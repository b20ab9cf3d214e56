package io.github.mattermostsdk.internal.http;

import io.github.mattermostsdk.error.ApiError;
import io.github.mattermostsdk.error.ApiException;
import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.error.TransportException;
import io.github.mattermostsdk.error.UnknownOutcome;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One attempt that did not bring what was asked for. */
public sealed interface Failure {

    /** Returns the exception for the caller, should this have been the last attempt. */
    MattermostException toException(@Nullable UnknownOutcome outcome);

    /** The server answered with an error. */
    record Answered(ApiError error) implements Failure {
        @Override
        public MattermostException toException(@Nullable UnknownOutcome outcome) {
            return ApiException.of(error, outcome);
        }
    }

    /**
     * No complete answer came.
     *
     * @param sent whether any of the request may have reached the server
     * @param lasting whether the next attempt is bound to fail as well
     */
    record Unanswered(
            TransportException.Kind kind,
            String message,
            String operationId,
            boolean sent,
            boolean lasting,
            @Nullable IOException cause)
            implements Failure {
        @Override
        public MattermostException toException(@Nullable UnknownOutcome outcome) {
            return new TransportException(kind, message, operationId, outcome, cause);
        }
    }

    /** Something other than the API answered, or something that cannot be read: no other attempt can mend that. */
    record Unusable(Function<@Nullable UnknownOutcome, MattermostException> exception) implements Failure {
        @Override
        public MattermostException toException(@Nullable UnknownOutcome outcome) {
            return exception.apply(outcome);
        }
    }
}
