package io.github.mattermostsdk.contract;

import io.github.mattermostsdk.auth.OAuthTokens;
import io.github.mattermostsdk.auth.TokenStore;
import org.jspecify.annotations.Nullable;

/** A store in memory that tells when new tokens come. */
final class WatchedStore implements TokenStore {
    private final TokenStore store = TokenStore.inMemory();
    private volatile Runnable watcher = () -> {};

    /** Sets what is done from now on before tokens are safe. */
    void whenSaved(Runnable task) {
        watcher = task;
    }

    @Override
    public @Nullable OAuthTokens load() {
        return store.load();
    }

    @Override
    public void save(OAuthTokens tokens) {
        watcher.run();
        store.save(tokens);
    }

    @Override
    public void clear() {
        store.clear();
    }
}
