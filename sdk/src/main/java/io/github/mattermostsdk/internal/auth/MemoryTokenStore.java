package io.github.mattermostsdk.internal.auth;

import io.github.mattermostsdk.auth.OAuthTokens;
import io.github.mattermostsdk.auth.TokenStore;
import org.jspecify.annotations.Nullable;

/** Tokens that end with the program. */
public final class MemoryTokenStore implements TokenStore {

    private volatile @Nullable OAuthTokens tokens;

    /** Creates an empty store. */
    public MemoryTokenStore() {}

    @Override
    public @Nullable OAuthTokens load() {
        return tokens;
    }

    @Override
    public void save(OAuthTokens saved) {
        tokens = saved;
    }

    @Override
    public void clear() {
        tokens = null;
    }

    @Override
    public String toString() {
        return "TokenStore[in memory]";
    }
}
