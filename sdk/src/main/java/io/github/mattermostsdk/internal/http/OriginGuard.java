package io.github.mattermostsdk.internal.http;

import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * The last thing before the wire, behind every interceptor of a user's own client. It lets no token and no body leave
 * the server's origin and no cookie through, notes that sending begins, and keeps OkHttp from repeating a request by
 * itself.
 */
final class OriginGuard implements Interceptor {

    private final ServerUrl server;

    OriginGuard(ServerUrl server) {
        this.server = server;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        HttpUrl url = request.url();
        if (!server.isOwnOrigin(url)) {
            throw new ForeignOriginException(url.scheme() + "://" + url.host() + ":" + url.port());
        }
        // From an interceptor: the server would take it instead of the token, and ask for a CSRF header besides.
        Request clean = request.newBuilder().removeHeader("Cookie").build();
        AttemptTrace trace = clean.tag(AttemptTrace.class);
        return withoutRepetition(trace == null ? chain.proceed(clean) : traced(chain, clean, trace));
    }

    private static Response traced(Chain chain, Request request, AttemptTrace trace) throws IOException {
        if (trace.isTooLate()) {
            throw new TooLateException();
        }
        trace.markSent();
        if (!trace.isCounting()) {
            return chain.proceed(request);
        }
        RequestBody body = request.body();
        Request counted = body == null
                ? request
                : request.newBuilder()
                        .method(request.method(), new CountedRequestBody(body, trace))
                        .build();
        Response response = chain.proceed(counted);
        return CountedResponseBody.on(response, trace);
    }

    /** OkHttp sends any request again, a POST too, after a 503 with this header, and no option prevents it. */
    private static Response withoutRepetition(Response response) {
        String retryAfter = response.header("Retry-After");
        return response.code() == 503
                        && retryAfter != null
                        && retryAfter.strip().matches("0+")
                ? response.newBuilder().removeHeader("Retry-After").build()
                : response;
    }

    /** Thrown instead of sending something to another origin, which is its message. */
    static final class ForeignOriginException extends IOException {

        private static final long serialVersionUID = 1L;

        ForeignOriginException(String origin) {
            super(origin);
        }
    }

    /** Thrown instead of repeating a request that the server may no longer know. */
    static final class TooLateException extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
