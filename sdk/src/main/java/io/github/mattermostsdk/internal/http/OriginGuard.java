package io.github.mattermostsdk.internal.http;

import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
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
        AttemptTrace trace = request.tag(AttemptTrace.class);
        HttpUrl url = request.url();
        if (!server.isOwnOrigin(url)) {
            throw new ForeignOriginException(url.scheme() + "://" + url.host() + ":" + url.port());
        }
        if (trace != null) {
            trace.markSent();
        }
        // From an interceptor: the server would take it instead of the token, and ask for a CSRF header besides.
        Response response =
                chain.proceed(request.newBuilder().removeHeader("Cookie").build());
        // OkHttp sends any request again, a POST too, after a 503 with this header, and no option prevents it.
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
}
