package io.github.mattermostsdk.internal.call;

import io.github.mattermostsdk.internal.http.OperationInfo;
import io.github.mattermostsdk.internal.http.RequestBodies;
import io.github.mattermostsdk.internal.http.ResponseReader;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * An operation with its arguments.
 *
 * @param operation the operation
 * @param request the request, without token
 * @param reader reads the answer
 * @param <T> what the operation returns
 */
public record CallSpec<T extends @Nullable Object>(OperationInfo operation, Request request, ResponseReader<T> reader) {

    /** Tells whether a body of any length goes or comes, so that the time it takes says nothing. */
    boolean streams() {
        return reader.streams() || RequestBodies.isStream(request.body());
    }

    boolean isRead() {
        return request.method().equals("GET");
    }

    /** Returns the same with another value of a query parameter, or without it. */
    CallSpec<T> withQuery(String name, @Nullable String value) {
        HttpUrl.Builder url = request.url().newBuilder().removeAllQueryParameters(name);
        if (value != null) {
            url.addQueryParameter(name, value);
        }
        return new CallSpec<>(operation, request.newBuilder().url(url.build()).build(), reader);
    }
}
