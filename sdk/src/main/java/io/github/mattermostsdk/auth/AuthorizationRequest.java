package io.github.mattermostsdk.auth;

import java.io.Serializable;

/**
 * One question to a user whether the program may act for him. Keep it, for instance in the user's web session, until the
 * browser comes back: {@link OAuth#exchange} wants it. Immutable.
 */
public final class AuthorizationRequest implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String url;
    private final String state;
    private final String codeVerifier;

    private AuthorizationRequest(String url, String state, String codeVerifier) {
        this.url = url;
        this.state = state;
        this.codeVerifier = codeVerifier;
    }

    /**
     * Puts a request together again that was kept in parts.
     *
     * @param url the address
     * @param state the state
     * @param codeVerifier the verifier
     * @return the request
     */
    public static AuthorizationRequest of(String url, String state, String codeVerifier) {
        if (state.isEmpty() || codeVerifier.isEmpty()) {
            throw new IllegalArgumentException("An authorization request has a state and a code verifier");
        }
        return new AuthorizationRequest(url, state, codeVerifier);
    }

    /**
     * Returns where to send the user's browser.
     *
     * @return the address
     */
    public String url() {
        return url;
    }

    /**
     * Returns the random text that the callback must carry: it shows that the callback belongs to this request.
     *
     * @return the state
     */
    public String state() {
        return state;
    }

    /**
     * Returns the secret that shows, at the exchange, that whoever has the code also made this request (PKCE).
     *
     * @return the verifier
     */
    public String codeVerifier() {
        return codeVerifier;
    }

    @Override
    public String toString() {
        return "AuthorizationRequest[hidden]";
    }
}
