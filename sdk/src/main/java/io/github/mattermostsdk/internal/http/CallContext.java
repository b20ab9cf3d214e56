package io.github.mattermostsdk.internal.http;

import io.github.mattermostsdk.ServerVersion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the messages of a failed call need to know.
 *
 * @param operation the operation
 * @param server the configured address
 * @param token the token that was sent, only to be taken out of texts; or null
 * @param lastSeenVersion the server version that an earlier answer named, or null
 * @param now when the attempt began
 */
public record CallContext(
        OperationInfo operation,
        ServerUrl server,
        @Nullable String token,
        @Nullable ServerVersion lastSeenVersion,
        Instant now) {

    boolean withToken() {
        return token != null;
    }

    String operationId() {
        return operation.id();
    }

    /** The token stays out. */
    @Override
    public String toString() {
        return "CallContext[" + operation.id() + "]";
    }
}
