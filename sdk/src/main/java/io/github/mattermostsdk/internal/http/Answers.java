package io.github.mattermostsdk.internal.http;

import io.github.mattermostsdk.ResponseHeaders;
import io.github.mattermostsdk.error.ApiError;
import io.github.mattermostsdk.error.ServerUrlException;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Response;

/** Turns answers other than a success into failures. */
public final class Answers {

    private Answers() {}

    /** Reads an answer with an error status. */
    public static Failure error(Response response, CallContext call) {
        ErrorBody body = ErrorBody.read(response.body());
        ResponseHeaders headers = headers(response);
        String requestId = body.requestId() == null ? headers.first("X-Request-Id") : body.requestId();
        return new Failure.Answered(ApiError.builder(call.operationId(), response.code())
                .id(Hints.oneLine(body.id(), call.token()))
                .message(Hints.oneLine(body.message(), call.token()))
                .detailedError(body.detailedError())
                .requestId(requestId == null ? null : Hints.oneLine(requestId, call.token()))
                .headers(headers)
                .rawBody(body.raw())
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
        return new Failure.Final(new ServerUrlException(
                message,
                call.operationId(),
                response.code(),
                call.server().toString(),
                suggested == null ? null : suggested.toString()));
    }

    /** Explains a web page that came with a success status. */
    static Failure webPage(Response response, CallContext call) {
        String message = call.operationId() + " was answered with a web page (status " + response.code()
                + ") instead of data. Is " + call.server()
                + " the server URL, with the folder that the server lies in, and no login page or proxy in between?";
        return new Failure.Final(new ServerUrlException(
                message, call.operationId(), response.code(), call.server().toString(), null));
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
        Map<String, List<String>> headers = response.headers().toMultimap();
        return ResponseHeaders.of(headers);
    }
}
