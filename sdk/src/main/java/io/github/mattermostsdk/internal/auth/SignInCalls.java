package io.github.mattermostsdk.internal.auth;

import com.squareup.moshi.JsonAdapter;
import io.github.mattermostsdk.ApiCall;
import io.github.mattermostsdk.auth.AccessToken;
import io.github.mattermostsdk.auth.TokenSource;
import io.github.mattermostsdk.internal.call.CallSpec;
import io.github.mattermostsdk.internal.call.Transport;
import io.github.mattermostsdk.internal.http.JsonResponseReader;
import io.github.mattermostsdk.internal.http.OperationInfo;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;

/** The calls that begin and end sessions and grants. They are written by hand so that secrets pass as few hands. */
final class SignInCalls {

    /** A program that ends should not wait long to say good-bye. */
    private static final Duration LOGOUT_TIMEOUT = Duration.ofSeconds(5);

    private final Transport transport;

    SignInCalls(Transport transport) {
        this.transport = transport;
    }

    ApiCall<Boolean> login(RequestBody body) {
        OperationInfo login = new OperationInfo("login", false, "", "4.0");
        return call(login, new Anonymous(), api("users/login"), body, new AnyObject());
    }

    ApiCall<Boolean> logout(String token) {
        OperationInfo logout = new OperationInfo("logout", true, "", "4.0");
        RequestBody nothing = RequestBody.create(new byte[0]);
        return call(logout, AccessToken.of(token), api("users/logout"), nothing, new AnyObject())
                .timeout(LOGOUT_TIMEOUT);
    }

    /** Asks for tokens, by a code or by a refresh token. */
    ApiCall<TokenAnswer> tokens(String operationId, RequestBody body) {
        OperationInfo operation = new OperationInfo(operationId, false, "", "");
        return call(operation, new Anonymous(), site("oauth/access_token"), body, new TokenAnswer.Adapter());
    }

    /** Takes a user's authorisation back, with a token of that user. */
    ApiCall<Boolean> deauthorize(TokenSource tokens, RequestBody body) {
        OperationInfo operation = new OperationInfo("oauthRevoke", true, "", "");
        return call(operation, tokens, site("oauth/deauthorize"), body, new AnyObject());
    }

    private <T> ApiCall<T> call(
            OperationInfo operation, TokenSource tokens, HttpUrl url, RequestBody body, JsonAdapter<T> adapter) {
        Request request = new Request.Builder().url(url).post(body).build();
        return transport.with(tokens).call(new CallSpec<>(operation, request, JsonResponseReader.of(adapter)));
    }

    private HttpUrl api(String path) {
        return transport.server().api().newBuilder().addPathSegments(path).build();
    }

    private HttpUrl site(String path) {
        return transport.server().site(path);
    }
}
