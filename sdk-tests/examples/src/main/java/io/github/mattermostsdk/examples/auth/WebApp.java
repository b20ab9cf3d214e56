package io.github.mattermostsdk.examples.auth;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.auth.AuthorizationRequest;
import io.github.mattermostsdk.auth.OAuthApp;
import io.github.mattermostsdk.auth.OAuthTokens;
import io.github.mattermostsdk.auth.TokenStore;
import io.github.mattermostsdk.error.AuthorizationRequiredException;
import io.github.mattermostsdk.error.OAuthException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signing in with OAuth 2.0, as a web application does it. */
final class WebApp {

    private final MattermostClient mattermost;

    WebApp(Settings settings, TokenStore storeOfThisUser) {
        // tag::auth-oauth-client[]
        OAuthApp app = OAuthApp.confidential(
                settings.clientId(), () -> settings.clientSecret().toCharArray(), "https://app.example.com/callback");

        MattermostClient mattermost = MattermostClient.builder()
                .serverUrl("https://chat.example.com")
                .oauth(app, storeOfThisUser)
                .build();
        // end::auth-oauth-client[]
        this.mattermost = mattermost;
    }

    String begin(Map<String, Object> webSession) {
        // tag::auth-oauth-begin[]
        AuthorizationRequest request = mattermost.oauth().authorize();
        webSession.put("mattermost", request);
        return "redirect:" + request.url();
        // end::auth-oauth-begin[]
    }

    String callback(Map<String, Object> webSession, String query) {
        // tag::auth-oauth-callback[]
        if (!(webSession.remove("mattermost") instanceof AuthorizationRequest request)) {
            return "redirect:/sign-in";
        }
        try {
            mattermost.oauth().exchange(request, query); // code=…&state=…
            return "redirect:/";
        } catch (OAuthException e) {
            return e.error().equals("access_denied") ? "redirect:/bye" : "redirect:/error";
        }
        // end::auth-oauth-callback[]
    }

    String use() {
        // tag::auth-oauth-use[]
        try {
            return "Hello, " + mattermost.users().getMe().username();
        } catch (AuthorizationRequiredException e) {
            return "redirect:/sign-in";
        }
        // end::auth-oauth-use[]
    }

    void revoke() {
        // tag::auth-oauth-revoke[]
        mattermost.oauth().revoke();
        // end::auth-oauth-revoke[]
    }

    static TokenStore file() {
        // tag::auth-store-file[]
        TokenStore store = TokenStore.inFile(Path.of("mattermost-tokens.json"));
        // end::auth-store-file[]
        return store;
    }

    /** What the application is set up with. */
    interface Settings {
        String clientId();

        String clientSecret();
    }

    // tag::auth-store-own[]
    /** The tokens of one user, in a database. */
    record DatabaseStore(Table table, String userId) implements TokenStore {

        @Override
        public @Nullable OAuthTokens load() {
            Table.Row row = table.find(userId);
            return row == null ? null : OAuthTokens.of(row.accessToken(), row.refreshToken(), row.expiresAt());
        }

        @Override
        public void save(OAuthTokens tokens) {
            table.put(userId, tokens.accessToken(), tokens.refreshToken(), tokens.expiresAt());
        }

        @Override
        public void clear() {
            table.delete(userId);
        }
    }
    // end::auth-store-own[]
}
