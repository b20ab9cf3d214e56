package io.github.mattermostsdk.internal.http;

import java.net.Proxy;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Makes the HTTP client safe for this server, a user's own one too. */
public final class HttpClients {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration READ_WRITE = Duration.ofSeconds(30);

    /** A server drops a connection after 60 idle seconds; being earlier avoids writing into a closing one. */
    private static final long KEEP_ALIVE_SECONDS = 45;

    private static final int MAX_IDLE = 64;

    private HttpClients() {}

    /** Makes the SDK's own client. */
    public static OkHttpClient create(ServerUrl server) {
        OkHttpClient.Builder builder = new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(MAX_IDLE, KEEP_ALIVE_SECONDS, TimeUnit.SECONDS))
                .socketFactory(new InterruptibleSockets())
                .connectTimeout(CONNECT)
                .readTimeout(READ_WRITE)
                .writeTimeout(READ_WRITE);
        return secure(builder, server);
    }

    /** Makes a client from a user's own one, which is left as it is; pool, proxy, TLS and interceptors are shared. */
    public static OkHttpClient from(OkHttpClient users, ServerUrl server) {
        return secure(users.newBuilder(), server);
    }

    private static OkHttpClient secure(OkHttpClient.Builder builder, ServerUrl server) {
        return builder
                // A redirected POST becomes a GET, and headers go along: redirects are judged by the pipeline.
                .followRedirects(false)
                .followSslRedirects(false)
                // Would store a post twice when the answer is cut on a pooled connection.
                .retryOnConnectionFailure(false)
                .authenticator(Authenticator.NONE)
                // A session cookie beats the token on this server.
                .cookieJar(CookieJar.NO_COOKIES)
                // Would hand the answers of one account to another one.
                .cache(null)
                // The pipeline sets the limit of each attempt.
                .callTimeout(Duration.ZERO)
                .addNetworkInterceptor(new OriginGuard(server))
                .build();
    }

    /** Returns a client with other timeouts, null for those that stay, over the same connections. */
    public static OkHttpClient with(
            OkHttpClient client, @Nullable Duration connect, @Nullable Duration read, @Nullable Duration write) {
        if (connect == null && read == null && write == null) {
            return client;
        }
        OkHttpClient.Builder builder = client.newBuilder();
        if (connect != null) {
            builder.connectTimeout(connect);
        }
        if (read != null) {
            builder.readTimeout(read);
        }
        if (write != null) {
            builder.writeTimeout(write);
        }
        return builder.build();
    }

    /** Returns a client that goes through a proxy. */
    public static OkHttpClient through(OkHttpClient client, Proxy proxy) {
        return client.newBuilder().proxy(proxy).build();
    }
}
