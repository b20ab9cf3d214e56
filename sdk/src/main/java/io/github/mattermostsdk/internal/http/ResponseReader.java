package io.github.mattermostsdk.internal.http;

import java.io.IOException;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Reads the value out of an answer with a success status.
 *
 * @param <T> the type of the value
 */
public interface ResponseReader<T extends @Nullable Object> {

    /**
     * Reads the value.
     *
     * @throws AnswerException if the body is not what it should be
     * @throws IOException if the connection ends before the body is complete
     */
    T read(Response response, CallContext call) throws IOException;

    /** Tells whether a redirect to a page of the site is the success of the operation, as in one made for browsers. */
    default boolean endsInRedirect() {
        return false;
    }

    /** Tells whether the value is read from the connection by the caller, who closes it. */
    default boolean streams() {
        return false;
    }
}
