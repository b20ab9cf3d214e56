package io.github.mattermostsdk.testkit.internal.state;

/** A personal access token. */
public final class TokenRow {

    public final String id;
    public final String token;
    public final String userId;
    public final String description;
    public boolean active = true;

    /** A token. */
    public TokenRow(String id, String token, String userId, String description) {
        this.id = id;
        this.token = token;
        this.userId = userId;
        this.description = description;
    }

    @Override
    public String toString() {
        return "TokenRow[" + id + "]";
    }
}
