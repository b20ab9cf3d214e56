package io.github.mattermostsdk.internal.auth;

import io.github.mattermostsdk.auth.TemporaryAccessToken;
import io.github.mattermostsdk.model.UserAccessToken;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

/** A token that is revoked when it is closed. */
final class Temporary implements TemporaryAccessToken {

    private final UserAccessToken token;
    private final Runnable revocation;
    private final AtomicBoolean closed = new AtomicBoolean();

    Temporary(UserAccessToken token, Runnable revocation) {
        this.token = token;
        this.revocation = revocation;
    }

    @Override
    public String id() {
        return token.id();
    }

    @Override
    public String value() {
        return Objects.requireNonNull(token.token(), "the server did not show the token");
    }

    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            revocation.run();
        }
    }

    @Override
    public String toString() {
        return "TemporaryAccessToken[id=" + id() + "]";
    }
}
