package io.github.mattermostsdk.contract.server;

import io.github.mattermostsdk.auth.AuthorizationRequest;
import io.github.mattermostsdk.auth.OAuthApp;
import io.github.mattermostsdk.contract.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** An OAuth application that the administrator registered for a scenario, and the browsers of its users. */
public final class Application implements AutoCloseable {
    private static final String CALLBACK = "http://localhost:9/callback";

    private final Backstage backstage;
    private final String id;
    private final String secret;

    private Application(Backstage backstage, Map<String, @Nullable Object> registered) {
        this.backstage = backstage;
        this.id = Json.text(registered, "id");
        this.secret = Json.text(registered, "client_secret");
    }

    /** Registers one: confidential, or public where the server knows that. */
    static Application register(Backstage backstage, String name, boolean isPublic) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("name", name);
        wanted.put("description", "contract");
        wanted.put("homepage", "http://localhost:9");
        wanted.put("callback_urls", List.of(CALLBACK));
        if (isPublic) {
            wanted.put("is_public", true);
        }
        return new Application(backstage, backstage.createOAuthApp(wanted));
    }

    /**
     * Returns what a client is told of the application.
     *
     * @return the application
     */
    public OAuthApp app() {
        return secret.isEmpty()
                ? OAuthApp.publicClient(id, CALLBACK)
                : OAuthApp.confidential(id, secret::toCharArray, CALLBACK);
    }

    /**
     * Returns what a client with a wrong secret is told.
     *
     * @return the application
     */
    public OAuthApp withWrongSecret() {
        return OAuthApp.confidential(id, new StringBuilder(secret).reverse().toString()::toCharArray, CALLBACK);
    }

    /**
     * Lets a user agree, as a browser would.
     *
     * @param user who agrees
     * @param request what the program began
     * @return the address that the browser is sent back to
     */
    public String agree(Account user, AuthorizationRequest request) {
        HttpUrl url = HttpUrl.get(request.url());
        Map<String, String> body = new LinkedHashMap<>();
        url.queryParameterNames()
                .forEach(name -> body.put(name, Objects.requireNonNullElse(url.queryParameter(name), "")));
        return backstage.authorize(user.token(), body);
    }

    /** Takes the registration back, and with it what users allowed. */
    @Override
    public void close() {
        backstage.deleteOAuthApp(id);
    }
}
