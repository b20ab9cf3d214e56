package io.github.mattermostsdk.examples.recipes;

import io.github.mattermostsdk.MattermostClient;
import java.net.InetSocketAddress;
import java.net.Proxy;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;

/** Reaches a server through a proxy. */
final class BehindProxy {

    private BehindProxy() {}

    // tag::recipe-proxy[]
    static MattermostClient through(InetSocketAddress proxy, String serverUrl, String token) {
        return MattermostClient.builder()
                .serverUrl(serverUrl)
                .accessToken(token)
                .proxy(new Proxy(Proxy.Type.HTTP, proxy))
                .build();
    }
    // end::recipe-proxy[]

    // tag::recipe-proxy-password[]
    static OkHttpClient httpClient(InetSocketAddress proxy, String user, String password) {
        return new OkHttpClient.Builder()
                .proxy(new Proxy(Proxy.Type.HTTP, proxy))
                .proxyAuthenticator((route, response) -> response.request().header("Proxy-Authorization") != null
                        ? null // it was refused
                        : response.request()
                                .newBuilder()
                                .header("Proxy-Authorization", Credentials.basic(user, password))
                                .build())
                .build();
    }

    static MattermostClient through(OkHttpClient httpClient, String serverUrl, String token) {
        return MattermostClient.builder()
                .serverUrl(serverUrl)
                .accessToken(token)
                .httpClient(httpClient)
                .build();
    }
    // end::recipe-proxy-password[]
}
