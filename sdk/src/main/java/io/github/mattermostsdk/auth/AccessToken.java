package io.github.mattermostsdk.auth;

import io.github.mattermostsdk.internal.auth.TokenFile;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A token that was made beforehand: a personal access token, the token of a bot, or of a session. When the server does
 * not accept it, that is final, unless the supplier or the file has another one by then.
 */
public final class AccessToken implements TokenSource {

    private final Supplier<String> token;
    private final Supplier<String> renewed;

    private AccessToken(Supplier<String> token, Supplier<String> renewed) {
        this.token = token;
        this.renewed = renewed;
    }

    /**
     * Uses one token for every call.
     *
     * @param token the token
     * @return the source
     * @throws IllegalArgumentException if the text cannot be a token: it is empty, or has blanks or control characters
     */
    public static AccessToken of(String token) {
        Fixed fixed = new Fixed(check(token));
        return new AccessToken(fixed, fixed);
    }

    /**
     * Asks for the token before each attempt of a call, so that it can change.
     *
     * @param token returns the token; called from many threads, should be quick
     * @return the source
     */
    public static AccessToken from(Supplier<String> token) {
        Objects.requireNonNull(token, "token");
        Supplier<String> checked = () -> check(token.get());
        return new AccessToken(checked, checked);
    }

    /**
     * Reads the token from a file, and again when the file changes or the server does not accept the token. White space
     * around it does no harm. While the file cannot be read, the token read last is used.
     *
     * @param file the file, such as a mounted secret; it need not exist before the first call
     * @return the source
     */
    public static AccessToken fromFile(Path file) {
        TokenFile tokens = new TokenFile(file, AccessToken::check);
        return new AccessToken(tokens::token, tokens::readAgain);
    }

    /**
     * Returns the token as it is now. It is a secret: do not print it.
     *
     * @return the token that the next call sends
     */
    public String value() {
        return token.get();
    }

    @Override
    public CompletionStage<@Nullable String> token() {
        return CompletableFuture.completedStage(token.get());
    }

    @Override
    public CompletionStage<Boolean> renew(String refused) {
        return CompletableFuture.completedStage(!renewed.get().equals(refused));
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

    /** No record, which would print the token. */
    private static final class Fixed implements Supplier<String> {

        private final String token;

        Fixed(String token) {
            this.token = token;
        }

        @Override
        public String get() {
            return token;
        }
    }
}
