package io.github.mattermostsdk.testkit.internal.state;

import java.util.TreeMap;

/** A session, made by a login or, for as long as it is used, by a personal access token. */
public final class SessionRow {

    public final String id;
    public final String token;
    public final String userId;
    public final boolean ofAccessToken;
    public boolean ofOAuthApp;
    public long createAt;
    public long expiresAt;
    public long lastActivityAt;
    public String deviceId = "";
    public String roles = "";
    public final TreeMap<String, String> props = new TreeMap<>();

    /** A session. */
    public SessionRow(String id, String token, String userId, boolean ofAccessToken) {
        this.id = id;
        this.token = token;
        this.userId = userId;
        this.ofAccessToken = ofAccessToken;
    }

    @Override
    public String toString() {
        return "SessionRow[" + id + "]";
    }
}
