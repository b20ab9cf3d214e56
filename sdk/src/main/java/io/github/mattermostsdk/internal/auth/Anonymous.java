package io.github.mattermostsdk.internal.auth;

import io.github.mattermostsdk.auth.TokenSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Sends calls without a token. */
public final class Anonymous implements TokenSource {

    /** Creates it. */
    public Anonymous() {}

    @Override
    public CompletionStage<@Nullable String> token() {
        return CompletableFuture.completedFuture(null);
    }
}
