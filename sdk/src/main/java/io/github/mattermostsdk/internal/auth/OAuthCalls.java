package io.github.mattermostsdk.internal.auth;

import io.github.mattermostsdk.auth.AuthorizationRequest;
import io.github.mattermostsdk.auth.OAuthApp;
import io.github.mattermostsdk.auth.OAuthTokens;
import io.github.mattermostsdk.auth.TokenSource;
import io.github.mattermostsdk.error.ApiException;
import io.github.mattermostsdk.internal.call.Timing;
import io.github.mattermostsdk.internal.call.Transport;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Supplier;
import okhttp3.HttpUrl;

/** What an application asks a server's OAuth provider. It reads form bodies only, and no HTTP Basic authentication. */
final class OAuthCalls {

    static final String EXCHANGE = "oauthExchange";
    static final String REFRESH = "oauthRefresh";

    private static final String FORM = "application/x-www-form-urlencoded";

    private final OAuthApp app;
    private final Timing timing;
    private final SignInCalls calls;
    private final HttpUrl authorizePage;

    OAuthCalls(OAuthApp app, Transport transport) {
        this.app = app;
        this.timing = transport.timing();
        this.calls = new SignInCalls(transport);
        this.authorizePage = transport.server().site("oauth/authorize");
    }

    AuthorizationRequest authorize() {
        String state = Pkce.random();
        String verifier = Pkce.random();
        HttpUrl url = authorizePage
                .newBuilder()
                .addQueryParameter("response_type", "code")
                .addQueryParameter("client_id", app.clientId())
                .addQueryParameter("redirect_uri", app.redirectUri())
                .addQueryParameter("state", state)
                .addQueryParameter("code_challenge", Pkce.challenge(verifier))
                .addQueryParameter("code_challenge_method", "S256")
                .build();
        return AuthorizationRequest.of(url.toString(), state, verifier);
    }

    OAuthTokens exchange(String code, String verifier) {
        return tokens(
                EXCHANGE,
                new SecretBytes()
                        .text("grant_type=authorization_code&redirect_uri=")
                        .form(app.redirectUri())
                        .text("&code=")
                        .form(code)
                        .text("&code_verifier=")
                        .form(verifier));
    }

    OAuthTokens refresh(String refreshToken) {
        return tokens(
                REFRESH,
                new SecretBytes()
                        .text("grant_type=refresh_token&refresh_token=")
                        .form(refreshToken));
    }

    private OAuthTokens tokens(String operationId, SecretBytes form) {
        SecretBody body = withClient(form);
        Instant now = timing.now();
        try {
            return calls.tokens(operationId, body).execute().tokens(now);
        } catch (ApiException refused) {
            throw OAuthErrors.of(refused);
        } finally {
            body.wipe();
        }
    }

    private SecretBody withClient(SecretBytes form) {
        form.text("&client_id=").form(app.clientId());
        Supplier<char[]> supplier = app.clientSecret();
        if (supplier != null) {
            char[] secret = LoginBody.secret(supplier, "client secret");
            form.text("&client_secret=").form(secret);
            Arrays.fill(secret, '\0');
        }
        return form.toBody(FORM);
    }

    void deauthorize(TokenSource tokens) {
        SecretBody body = new SecretBytes()
                .text("{\"client_id\":")
                .json(app.clientId())
                .text("}")
                .toBody("application/json");
        calls.deauthorize(tokens, body).execute();
    }
}
