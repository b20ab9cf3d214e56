package io.github.mattermostsdk.internal.auth;

import io.github.mattermostsdk.auth.AuthorizationRequest;
import io.github.mattermostsdk.error.OAuthException;
import io.github.mattermostsdk.error.SignInException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import okhttp3.HttpUrl;

/** What the browser came back with. None of it is in any message: the code is a secret, and the rest is a stranger's. */
final class Callback {

    private static final HttpUrl ANY = HttpUrl.get("http://localhost/");

    private final HttpUrl parameters;

    private Callback(HttpUrl parameters) {
        this.parameters = parameters;
    }

    /** Reads an address, or only its query. */
    static Callback parse(String addressOrQuery) {
        int question = addressOrQuery.indexOf('?');
        String query = addressOrQuery.substring(question + 1);
        int fragment = query.indexOf('#');
        String encoded = fragment < 0 ? query : query.substring(0, fragment);
        return new Callback(
                ANY.newBuilder().encodedQuery(encoded.replace("+", "%20")).build());
    }

    /** Returns the code, if the callback answers the request and says yes. */
    String codeFor(AuthorizationRequest request) {
        if (!sameText(parameter("state"), request.state())) {
            throw new SignInException(
                    "The callback does not belong to this authorization request: its state is "
                            + (parameter("state").isEmpty() ? "missing" : "another one")
                            + ". It may be forged; begin again",
                    OAuthCalls.EXCHANGE,
                    null,
                    null);
        }
        String error = parameter("error");
        if (!error.isEmpty()) {
            String description = OAuthErrors.oneLine(parameter("error_description"));
            throw new OAuthException("oauthAuthorize", OAuthErrors.oneLine(error), description, null);
        }
        String code = parameter("code");
        if (code.isEmpty()) {
            throw new SignInException(
                    "The callback carries neither a code nor an error", OAuthCalls.EXCHANGE, null, null);
        }
        return code;
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(parameters.queryParameter(name), "");
    }

    /** Takes the same time wherever the difference is. */
    private static boolean sameText(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
