package io.github.mattermostsdk.internal.http;

import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Reads nothing: for operations whose success has no body. */
final class VoidResponseReader implements ResponseReader<@Nullable Void> {

    @Override
    @SuppressWarnings("NullAway") // Looks into type arguments only on newer JDKs.
    public @Nullable Void read(Response response, CallContext call) {
        return null;
    }

    @Override
    public boolean endsInRedirect() {
        return true;
    }
}
