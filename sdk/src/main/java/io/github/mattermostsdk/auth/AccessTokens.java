package io.github.mattermostsdk.auth;

import io.github.mattermostsdk.api.AccessTokensApi;
import io.github.mattermostsdk.model.UserAccessToken;

/**
 * The operations on personal access tokens, and helpers that need nothing but a login: for the first token of a new
 * account, or a token for one task. They neither use nor change how the client itself signs in.
 */
public interface AccessTokens extends AccessTokensApi {

    /**
     * Logs in, creates a personal access token for whoever logged in, and logs out.
     *
     * @param login the login
     * @param description what the token is for
     * @return the new token; its secret is shown this once
     * @throws io.github.mattermostsdk.error.SignInException if the login fails
     * @throws io.github.mattermostsdk.error.ForbiddenException if the account may not create tokens
     * @throws io.github.mattermostsdk.error.NotImplementedException if the server has them switched off
     * @throws io.github.mattermostsdk.error.MattermostException if the creation fails
     */
    UserAccessToken create(Login login, String description);

    /**
     * Logs in, revokes a personal access token for good, and logs out.
     *
     * @param login the login
     * @param tokenId the id of the token, not the token itself
     * @throws io.github.mattermostsdk.error.SignInException if the login fails
     * @throws io.github.mattermostsdk.error.NotFoundException if there is no such token
     * @throws io.github.mattermostsdk.error.MattermostException if the revoking or the logout fails
     */
    void revoke(Login login, String tokenId);

    /**
     * Logs in and creates a personal access token that ends when it is closed.
     *
     * @param login the login, which is made once; its session stays until then, so as to revoke the token
     * @param description what the token is for
     * @return the token, for a {@code try} statement
     * @throws io.github.mattermostsdk.error.MattermostException as {@link #create}
     */
    TemporaryAccessToken createTemporary(Login login, String description);
}
