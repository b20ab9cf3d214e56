package io.github.mattermostsdk.testkit.internal.http;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.state.SessionRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a request.
 *
 * @param session the session in use, if there is one
 * @param user whose it is
 * @param sentCredential whether a credential came along, good or not
 * @param refusal why an operation that needs a session refuses the request
 * @param isForged whether a cookie came without its proof, which every operation refuses
 */
record Caller(
        @Nullable SessionRow session,
        @Nullable UserRow user,
        boolean sentCredential,
        @Nullable Problem refusal,
        boolean isForged) {

    /** A request to write that only a cookie vouches for: another site could have sent it. */
    static Caller forged() {
        return new Caller(null, null, true, Problems.sessionExpired(), true);
    }

    boolean isSignedIn() {
        return session != null;
    }
}
