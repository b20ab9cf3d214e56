package io.github.mattermostsdk.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.mattermostsdk.MattermostClient;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A cookie beats the token on this server, so that none may go out, wherever it comes from. */
class CookiesTest {

    private final FakeMattermost server = new FakeMattermost();
    private final List<String> kept = new ArrayList<>();

    @AfterEach
    void close() {
        server.close();
    }

    /** Ways in which a user's OkHttpClient comes by cookies. */
    enum Way {
        JAR,
        INTERCEPTOR,
        NETWORK_INTERCEPTOR
    }

    private OkHttpClient client(Way way) {
        Interceptor adding = chain -> chain.proceed(chain.request()
                .newBuilder()
                .header("Cookie", "MMAUTHTOKEN=stale")
                .build());
        OkHttpClient.Builder client = new OkHttpClient.Builder();
        return switch (way) {
            case JAR -> client.cookieJar(new Jar()).build();
            case INTERCEPTOR -> client.addInterceptor(adding).build();
            case NETWORK_INTERCEPTOR -> client.addNetworkInterceptor(adding).build();
        };
    }

    @ParameterizedTest
    @EnumSource
    void noneIsSentOrKept(Way way) {
        MattermostClient client = server.client()
                .httpClient(client(way))
                .login(Login.withPassword("bot", "hunter2"::toCharArray))
                .build();
        client.users().getMe();
        client.users().getMe();
        assertEquals(3, server.requests.size());
        server.requests.forEach(request -> assertNull(request.header("Cookie")));
        assertEquals(List.of(), kept);
    }

    /** A jar that is never empty. */
    private final class Jar implements CookieJar {
        @Override
        public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {
            kept.add(cookies.toString());
        }

        @Override
        public List<Cookie> loadForRequest(HttpUrl url) {
            return List.of(new Cookie.Builder()
                    .name("MMAUTHTOKEN")
                    .value("stale")
                    .domain(url.host())
                    .build());
        }
    }
}
