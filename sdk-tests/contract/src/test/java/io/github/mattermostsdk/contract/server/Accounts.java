package io.github.mattermostsdk.contract.server;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.MattermostClientBuilder;
import io.github.mattermostsdk.contract.exchange.Exchange;
import io.github.mattermostsdk.contract.exchange.Watcher;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/** Makes clients that are watched, all over the same connections. */
final class Accounts {
    private final OkHttpClient http = new OkHttpClient();
    private final HttpUrl site;
    private final Consumer<Exchange> listener;
    private final MattermostClient anonymous;

    Accounts(HttpUrl site, Consumer<Exchange> listener) {
        this.site = site;
        this.listener = listener;
        this.anonymous = builder("anonymous").build();
    }

    MattermostClient anonymous() {
        return anonymous;
    }

    MattermostClient client(String actor, Supplier<String> token) {
        return builder(actor).accessToken(token).build();
    }

    Account account(String actor, String username, String password) {
        return new Account(this, actor, username, password);
    }

    MattermostClientBuilder builder(String actor) {
        OkHttpClient watched =
                http.newBuilder().addInterceptor(new Watcher(actor, listener)).build();
        return MattermostClient.builder().serverUrl(site.toString()).httpClient(watched);
    }
}
