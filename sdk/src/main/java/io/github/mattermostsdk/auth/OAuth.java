package io.github.mattermostsdk.auth;

/**
 * Signing in with OAuth 2.0: the user authorises the program in the browser, and never shows it a password.
 *
 * <p>Calls of the client use the tokens of its {@link TokenStore} and refresh them before they end, one refresh at a
 * time. When there are none, or the user or the server took them back, calls fail with an
 * {@link io.github.mattermostsdk.error.AuthorizationRequiredException}: begin again at {@link #authorize()}.
 *
 * <p>Keep one client for each user: a refresh token works once, and two clients would spend each other's.
 */
public interface OAuth {

    /**
     * Begins an authorisation. Nothing is sent: the user's browser is to be sent to the address of the request.
     *
     * @return a request with a state and a PKCE verifier of its own
     */
    AuthorizationRequest authorize();

    /**
     * Ends an authorisation: checks that the callback belongs to the request, exchanges its code for tokens, and saves
     * them. A code works once, for ten minutes.
     *
     * @param request the request that was begun
     * @param callback the address that the browser came back to, or only its query
     * @throws io.github.mattermostsdk.error.SignInException if the callback does not belong to the request, or the
     *     tokens cannot be saved
     * @throws io.github.mattermostsdk.error.OAuthException if the user or the server refused
     * @throws io.github.mattermostsdk.error.MattermostException if the exchange fails
     */
    void exchange(AuthorizationRequest request, String callback);

    /**
     * Tells whether there are tokens. Whether the server still accepts them shows at the next call.
     *
     * @return true if the store holds tokens
     */
    boolean isAuthorized();

    /**
     * Takes the authorisation back on the server and forgets the tokens. Does nothing on a server that has ended it
     * already.
     *
     * @throws io.github.mattermostsdk.error.MattermostException if the server cannot be asked; the tokens are kept then
     */
    void revoke();
}
