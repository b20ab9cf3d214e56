package io.github.mattermostsdk.internal.auth;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.mattermostsdk.auth.OAuthTokens;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a server answers to an exchange or a refresh.
 *
 * @param accessToken the access token
 * @param refreshToken the refresh token, or an empty string
 * @param expiresIn how many seconds the access token lasts, 0 when that is not said
 */
record TokenAnswer(String accessToken, String refreshToken, long expiresIn) {

    /** Returns the tokens; the time counts from the request, so that they are never taken for fresher than they are. */
    OAuthTokens tokens(Instant requestedAt) {
        Instant expiresAt = expiresIn <= 0 ? null : requestedAt.plusSeconds(Math.min(expiresIn, Integer.MAX_VALUE));
        return OAuthTokens.of(accessToken, refreshToken, expiresAt);
    }

    /** The tokens stay out. */
    @Override
    public String toString() {
        return "TokenAnswer[expiresIn=" + expiresIn + "]";
    }

    /** Reads the answer; its failures quote nothing of it. */
    static final class Adapter extends JsonAdapter<TokenAnswer> {

        @Override
        public TokenAnswer fromJson(JsonReader reader) throws IOException {
            String accessToken = "";
            String refreshToken = "";
            long expiresIn = 0;
            reader.beginObject();
            while (reader.hasNext()) {
                switch (reader.nextName()) {
                    case "access_token" -> accessToken = text(reader);
                    case "refresh_token" -> refreshToken = text(reader);
                    case "expires_in" -> expiresIn = seconds(reader);
                    default -> reader.skipValue();
                }
            }
            reader.endObject();
            if (accessToken.isEmpty()) {
                throw new JsonDataException("The access token is missing");
            }
            return new TokenAnswer(accessToken, refreshToken, expiresIn);
        }

        private static String text(JsonReader reader) throws IOException {
            if (reader.peek() == JsonReader.Token.STRING) {
                return reader.nextString();
            }
            reader.skipValue();
            return "";
        }

        private static long seconds(JsonReader reader) throws IOException {
            if (reader.peek() == JsonReader.Token.NUMBER) {
                return (long) reader.nextDouble();
            }
            reader.skipValue();
            return 0;
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable TokenAnswer value) {
            throw new UnsupportedOperationException("Only read");
        }
    }
}
