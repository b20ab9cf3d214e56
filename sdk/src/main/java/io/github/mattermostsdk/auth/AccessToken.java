package io.github.mattermostsdk.auth;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A token that was made beforehand: a personal access token, the token of a bot, or of a session. A 401 is final for it.
 */
public final class AccessToken implements TokenSource {

    private final Supplier<String> token;

    private AccessToken(Supplier<String> token) {
        this.token = token;
    }

    /**
     * Uses one token for every call.
     *
     * @param token the token
     * @return the source
     * @throws IllegalArgumentException if the text cannot be a token: it is empty, or has blanks or control characters
     */
    public static AccessToken of(String token) {
        String checked = check(token);
        return new AccessToken(() -> checked);
    }

    /**
     * Asks for the token before each attempt of a call, so that it can change.
     *
     * @param token returns the token; called from many threads, should be quick
     * @return the source
     */
    public static AccessToken from(Supplier<String> token) {
        Objects.requireNonNull(token, "token");
        return new AccessToken(() -> check(token.get()));
    }

    @Override
    public CompletionStage<@Nullable String> token() {
        return CompletableFuture.completedStage(token.get());
    }

    /** The token itself is in no message: it would end up in logs. */
    private static String check(@Nullable String token) {
        if (token == null || token.isEmpty()) {
            throw new IllegalArgumentException("The access token is " + (token == null ? "null" : "empty"));
        }
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c <= ' ' || c >= 0x7f) {
                throw new IllegalArgumentException("The access token has a character that no token has (U+"
                        + String.format("%04X", (int) c) + " at position " + i + " of " + token.length()
                        + "): was it read together with a line break or a blank?");
            }
        }
        return token;
    }

    @Override
    public String toString() {
        return "AccessToken[hidden]";
    }
}
