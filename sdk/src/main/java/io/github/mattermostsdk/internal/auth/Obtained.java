package io.github.mattermostsdk.internal.auth;

/**
 * A token that a source got hold of.
 *
 * @param token the token
 * @param proven whether it is known to have worked; a server's refusal of one that never did is not answered with
 *     another login
 */
record Obtained(String token, boolean proven) {

    /** The token stays out. */
    @Override
    public String toString() {
        return "Obtained[proven=" + proven + "]";
    }
}
