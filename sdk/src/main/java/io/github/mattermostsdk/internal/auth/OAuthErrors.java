package io.github.mattermostsdk.internal.auth;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.mattermostsdk.error.ApiException;
import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.error.OAuthException;
import java.io.IOException;
import java.util.Map;
import okio.Buffer;

/** Reads refusals in both forms: Mattermost's error body, and that of RFC 6749, which newer parts of it speak. */
final class OAuthErrors {

    static final String INVALID_GRANT = "invalid_grant";

    private static final String INVALID_CLIENT = "invalid_client";
    private static final String INVALID_REQUEST = "invalid_request";

    private static final Map<String, String> BY_ID = Map.ofEntries(
            Map.entry("api.oauth.get_access_token.bad_grant.app_error", "unsupported_grant_type"),
            Map.entry("api.oauth.get_access_token.bad_client_id.app_error", INVALID_CLIENT),
            Map.entry("api.oauth.get_access_token.bad_client_secret.app_error", INVALID_CLIENT),
            Map.entry("api.oauth.get_access_token.credentials.app_error", INVALID_CLIENT),
            Map.entry("model.oauth.validate_grant.credentials.app_error", INVALID_CLIENT),
            Map.entry("api.oauth.get_access_token.missing_code.app_error", INVALID_REQUEST),
            Map.entry("api.oauth.get_access_token.missing_refresh_token.app_error", INVALID_REQUEST),
            Map.entry("model.authorize.validate_pkce.verifier_required.app_error", INVALID_REQUEST),
            Map.entry("api.oauth.get_access_token.expired_code.app_error", INVALID_GRANT),
            Map.entry("api.oauth.get_access_token.redirect_uri.app_error", INVALID_GRANT),
            Map.entry("api.oauth.get_access_token.refresh_token.app_error", INVALID_GRANT),
            Map.entry("model.authorize.validate_pkce.verification_failed.app_error", INVALID_GRANT),
            Map.entry("model.authorize.validate_pkce.not_used_in_auth.app_error", INVALID_GRANT),
            Map.entry("model.oauth.validate_grant.public_client_refresh_token.app_error", "unauthorized_client"));

    private OAuthErrors() {}

    /** Returns the exception for an answer: the answer itself, if it is no verdict but a fault or a limit. */
    static MattermostException of(ApiException answer) {
        boolean verdict =
                answer.status() < 500 ? answer.status() != 408 && answer.status() != 429 : answer.status() == 501;
        if (!verdict) {
            return answer;
        }
        String id = answer.errorId();
        return id.isEmpty()
                ? fromStandard(answer)
                : new OAuthException(answer.operationId(), BY_ID.getOrDefault(id, ""), answer.serverMessage(), answer);
    }

    private static OAuthException fromStandard(ApiException answer) {
        String error = "";
        String description = "";
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(answer.rawBody()))) {
            reader.beginObject();
            while (reader.hasNext()) {
                String name = reader.nextName();
                if (reader.peek() != JsonReader.Token.STRING) {
                    reader.skipValue();
                } else if (name.equals("error")) {
                    error = oneLine(reader.nextString());
                } else if (name.equals("error_description")) {
                    description = oneLine(reader.nextString());
                } else {
                    reader.skipValue();
                }
            }
        } catch (IOException | JsonDataException notJson) {
            // A proxy's page or text: the status is all there is, and the answer is in the cause.
        }
        return new OAuthException(answer.operationId(), error, description, answer);
    }

    /** Cuts what somebody else wrote to what fits into a line of a log. */
    static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= 200 ? line : line.substring(0, 200) + "…";
    }
}
