package io.github.mattermostsdk.testkit.internal.state;

/**
 * A code that a sign-in provider gave to the mobile app.
 *
 * @param userId whose session the code is good for
 * @param codeVerifier what only the app knows
 * @param state what the app began with
 */
public record LoginCode(String userId, String codeVerifier, String state) {
    @Override
    public String toString() {
        return "code of " + userId;
    }
}
