package io.github.mattermostsdk.auth;

import io.github.mattermostsdk.internal.auth.FileTokenStore;
import io.github.mattermostsdk.internal.auth.MemoryTokenStore;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the OAuth tokens of one user outlive the program. New tokens are saved before they are used, since the old
 * refresh token is dead by then: write your own to keep them in a database.
 *
 * <p>The methods are called one at a time. An exception of theirs ends the calls that wait for a token, as the cause of a
 * {@link io.github.mattermostsdk.error.SignInException}.
 */
public interface TokenStore {

    /**
     * Reads the tokens.
     *
     * @return the tokens, or null when there are none
     */
    @Nullable
    OAuthTokens load();

    /**
     * Keeps tokens instead of those that are there. When this returns, they should be safe.
     *
     * @param tokens the tokens
     */
    void save(OAuthTokens tokens);

    /** Forgets the tokens. */
    void clear();

    /**
     * Keeps tokens in memory: the user authorises the program each time it starts.
     *
     * @return a store
     */
    static TokenStore inMemory() {
        return new MemoryTokenStore();
    }

    /**
     * Keeps tokens in a file that only its owner may read and write, and replaces it as a whole, so that a crash leaves
     * either the old or the new tokens.
     *
     * @param file the file; its directory must exist
     * @return a store
     */
    static TokenStore inFile(Path file) {
        return new FileTokenStore(file);
    }
}
