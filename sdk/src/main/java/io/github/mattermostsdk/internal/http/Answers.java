package io.github.mattermostsdk.internal.http;

import io.github.mattermostsdk.RateLimit;
import io.github.mattermostsdk.ResponseHeaders;
import io.github.mattermostsdk.error.ApiError;
import io.github.mattermostsdk.error.ServerUrlException;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Turns answers other than a success into failures. */
public final class Answers {

    private Answers() {}

    /** Reads an answer with an error status. */
    public static Failure error(Response response, CallContext call) {
        ErrorBody body = ErrorBody.read(response.body());
        ResponseHeaders headers = headers(response);
        RateLimit limit = RateLimit.of(headers, call.now());
        String requestId = body.requestId() == null ? headers.first("X-Request-Id") : body.requestId();
        return new Failure.Answered(ApiError.builder(call.operationId(), response.code())
                .id(Hints.oneLine(body.id(), call.token()))
                .message(Hints.oneLine(body.message(), call.token()))
                .detailedError(body.detailedError())
                .requestId(requestId == null ? null : Hints.oneLine(requestId, call.token()))
                .headers(headers)
                .rawBody(body.raw())
                .retryAfter(limit == null ? null : limit.retryAfter())
                .hint(Hints.of(response.code(), body, call))
                .build());
    }

    /** Explains a redirect that is not followed. */
    public static Failure redirect(Response response, CallContext call) {
        HttpUrl asked = response.request().url();
        String location = response.header("Location");
        HttpUrl target = location == null ? null : asked.resolve(location);
        if (target == null) {
            return error(response, call);
        }
        ServerUrl suggested = call.server().leadingTo(asked, target);
        String message = call.operationId() + " was answered with a redirect (status " + response.code() + ") to "
                + withoutSecrets(target) + ", which is not followed. "
                + (suggested == null
                        ? "Is " + call.server() + " the server URL, and no login page or proxy in between?"
                        : "Configure the server URL " + suggested + " instead of " + call.server());
        return wrongUrl(message, response, call, suggested == null ? null : suggested.toString());
    }

    /** Explains a web page that came with a success status. */
    static Failure webPage(Response response, CallContext call) {
        String message = call.operationId() + " was answered with a web page (status " + response.code()
                + ") instead of data. Is " + call.server()
                + " the server URL, with the folder that the server lies in, and no login page or proxy in between?";
        return wrongUrl(message, response, call, null);
    }

    private static Failure wrongUrl(String message, Response response, CallContext call, @Nullable String suggested) {
        int status = response.code();
        return new Failure.Unusable(outcome -> new ServerUrlException(
                message, call.operationId(), status, call.server().toString(), suggested, outcome));
    }

    /** Query and user info of a redirect can hold tickets and passwords. */
    private static HttpUrl withoutSecrets(HttpUrl url) {
        return url.newBuilder()
                .query(null)
                .fragment(null)
                .username("")
                .password("")
                .build();
    }

    /** Copies the headers of an answer. */
    public static ResponseHeaders headers(Response response) {
        Headers headers = response.headers();
        String[] namesAndValues = new String[headers.size() * 2];
        for (int i = 0; i < headers.size(); i++) {
            namesAndValues[2 * i] = headers.name(i);
            namesAndValues[2 * i + 1] = headers.value(i);
        }
        return ResponseHeaders.ofPairs(namesAndValues);
    }
}
