package io.github.mattermostsdk.examples.auth;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A table of a database. */
interface Table {

    @Nullable
    Row find(String userId);

    void put(String userId, String accessToken, @Nullable String refreshToken, @Nullable Instant expiresAt);

    void delete(String userId);

    /** What it holds for one user. */
    record Row(
            String accessToken,
            @Nullable String refreshToken,
            @Nullable Instant expiresAt) {}
}
