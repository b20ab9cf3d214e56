package io.github.mattermostsdk.internal.auth;

import io.github.mattermostsdk.auth.AccessTokens;
import io.github.mattermostsdk.auth.Login;
import io.github.mattermostsdk.auth.TemporaryAccessToken;
import io.github.mattermostsdk.calls.AccessTokensCalls;
import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.model.CreateUserAccessTokenRequest;
import io.github.mattermostsdk.model.RevokeUserAccessTokenRequest;
import io.github.mattermostsdk.model.UserAccessToken;
import java.util.function.Function;

/** Personal access tokens, also with sessions that last as long as they are needed. */
public final class LoginAccessTokens implements AccessTokens {

    private final AccessTokensCalls calls;
    private final Function<Login, LoginSession> sessions;
    private final Function<LoginSession, AccessTokensCalls> callsWith;

    /**
     * Returns the operations of a client.
     *
     * @param calls the calls of the client
     * @param sessions makes a session
     * @param callsWith makes the calls of a session
     */
    public static AccessTokens of(
            AccessTokensCalls calls,
            Function<Login, LoginSession> sessions,
            Function<LoginSession, AccessTokensCalls> callsWith) {
        return new LoginAccessTokens(calls, sessions, callsWith);
    }

    private LoginAccessTokens(
            AccessTokensCalls calls,
            Function<Login, LoginSession> sessions,
            Function<LoginSession, AccessTokensCalls> callsWith) {
        this.calls = calls;
        this.sessions = sessions;
        this.callsWith = callsWith;
    }

    @Override
    public AccessTokensCalls calls() {
        return calls;
    }

    @Override
    public UserAccessToken create(Login login, String description) {
        LoginSession session = session(login);
        UserAccessToken token = create(session, description);
        try {
            session.close();
        } catch (MattermostException sessionLivesOn) {
            // The listener of the client was told. Thrown, it would cost the token, which is shown only once and for
            // good.
        }
        return token;
    }

    @Override
    public void revoke(Login login, String tokenId) {
        try (LoginSession session = session(login)) {
            revoke(session, tokenId);
        }
    }

    @Override
    public TemporaryAccessToken createTemporary(Login login, String description) {
        LoginSession session = session(login);
        UserAccessToken created = create(session, description);
        return new Temporary(created, () -> {
            try (session) {
                revoke(session, created.id());
            }
        });
    }

    private LoginSession session(Login login) {
        return sessions.apply(login.withLogoutOnClose());
    }

    /** Creates a token, and ends the session if that fails. */
    private UserAccessToken create(LoginSession session, String description) {
        try {
            return callsWith
                    .apply(session)
                    .createUserAccessToken(
                            "me",
                            CreateUserAccessTokenRequest.builder()
                                    .description(description)
                                    .build())
                    .execute();
        } catch (RuntimeException failed) {
            try {
                session.close();
            } catch (MattermostException alsoFailed) {
                failed.addSuppressed(alsoFailed);
            }
            throw failed;
        }
    }

    private void revoke(LoginSession session, String tokenId) {
        callsWith
                .apply(session)
                .revokeUserAccessToken(
                        RevokeUserAccessTokenRequest.builder().tokenId(tokenId).build())
                .execute();
    }
}
