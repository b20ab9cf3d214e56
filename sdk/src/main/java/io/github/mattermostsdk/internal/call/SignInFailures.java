package io.github.mattermostsdk.internal.call;

import io.github.mattermostsdk.error.AuthorizationRequiredException;
import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.error.SignInException;
import io.github.mattermostsdk.error.UnknownOutcome;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a source of tokens failed with into the exception of a call that waited for it. Each call gets one of its
 * own, with the common failure as its cause.
 */
final class SignInFailures {

    private SignInFailures() {}

    /** There is no token for an attempt. */
    static MattermostException noToken(String operationId, @Nullable UnknownOutcome outcome, Throwable failure) {
        return explain(operationId, "was not sent: there is no token: ", outcome, failure);
    }

    /** There is no other token after the one that the server refused. */
    static SignInException notRenewed(String operationId, Throwable failure, MattermostException refusal) {
        Throwable reason =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        SignInException exception = explain(
                operationId, "was answered with 401, and there is no new token: ", refusal.unknownOutcome(), reason);
        exception.addSuppressed(refusal);
        return exception;
    }

    private static SignInException explain(
            String operationId, String what, @Nullable UnknownOutcome outcome, Throwable failure) {
        if (failure instanceof SignInException explained
                && explained.operationId().equals(operationId)) {
            return explained;
        }
        String reason = failure.getMessage();
        String message =
                operationId + " " + what + (reason == null ? failure.getClass().getSimpleName() : reason);
        Throwable cause =
                failure instanceof SignInException && failure.getCause() != null ? failure.getCause() : failure;
        return failure instanceof AuthorizationRequiredException
                ? new AuthorizationRequiredException(message, operationId, outcome, cause)
                : new SignInException(message, operationId, outcome, cause);
    }
}
