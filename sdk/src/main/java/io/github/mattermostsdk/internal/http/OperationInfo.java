package io.github.mattermostsdk.internal.http;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an operation before it is called.
 *
 * @param id the operationId
 * @param idempotent whether it may be sent again
 * @param idempotencyKey the member of the body by which the server knows a repeated request, or nothing
 * @param since the first server version that has it, or nothing
 * @param confidential whether its body holds a password or the like, which a proxy's error page may repeat
 */
public record OperationInfo(String id, boolean idempotent, String idempotencyKey, String since, boolean confidential) {

    /** Makes one whose body holds no secrets. */
    public OperationInfo(String id, boolean idempotent, String idempotencyKey, String since) {
        this(id, idempotent, idempotencyKey, since, false);
    }

    /** Reads the annotation of a method; one without it is named after the method and never sent again. */
    public static OperationInfo of(@Nullable Operation operation, Method method) {
        return operation == null
                ? new OperationInfo(method.getName(), false, "", "")
                : new OperationInfo(
                        operation.id(), operation.idempotent(), operation.idempotencyKey(), operation.since());
    }
}
