package io.github.mattermostsdk.auth;

/** A personal access token that is revoked when it is closed. See {@link AccessTokens#createTemporary}. */
public interface TemporaryAccessToken extends AutoCloseable {

    /**
     * Returns the id of the token, with which nobody can sign in.
     *
     * @return the id
     */
    String id();

    /**
     * Returns the token itself.
     *
     * @return the secret
     */
    String value();

    /**
     * Revokes the token and logs out, once.
     *
     * @throws io.github.mattermostsdk.error.MattermostException if one of the two fails; the other is done all the same
     */
    @Override
    void close();
}
