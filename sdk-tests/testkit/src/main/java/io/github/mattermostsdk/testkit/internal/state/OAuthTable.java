package io.github.mattermostsdk.testkit.internal.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The applications that act for users, and what users allowed them. */
public final class OAuthTable {

    /** By their ids. */
    public final Map<String, App> apps = new HashMap<>();

    /** What was allowed and not fetched yet, by its code. */
    public final Map<String, Code> codes = new HashMap<>();

    private final Map<List<String>, Grant> grants = new HashMap<>();

    /** The grant of a user to an application, or null. */
    public @Nullable Grant grant(String userId, String appId) {
        return grants.get(List.of(userId, appId));
    }

    /** The grant that a refresh token of an application belongs to, or null. */
    public @Nullable Grant byRefreshToken(String appId, String refreshToken) {
        return grants.values().stream()
                .filter(grant -> grant.appId.equals(appId) && grant.refreshToken.equals(refreshToken))
                .findFirst()
                .orElse(null);
    }

    /** Keeps a grant instead of the one that there was. */
    public void keep(Grant grant) {
        grants.put(List.of(grant.userId, grant.appId), grant);
    }

    /** Forgets a grant. */
    public void remove(Grant grant) {
        grants.remove(List.of(grant.userId, grant.appId));
    }

    /**
     * An application.
     *
     * @param id its id
     * @param secret its secret; empty for one that can keep none
     * @param callbacks where browsers may be sent back to
     */
    public record App(String id, String secret, List<String> callbacks) {
        /** Whether it runs where its users can look. */
        public boolean isPublic() {
            return secret.isEmpty();
        }

        @Override
        public String toString() {
            return "App[" + id + "]";
        }
    }

    /**
     * What a user has just allowed.
     *
     * @param userId who
     * @param appId whom
     * @param redirectUri where the code was sent to
     * @param challenge the PKCE challenge, or an empty text
     * @param endsAt when the code is good no more
     */
    public record Code(String userId, String appId, String redirectUri, String challenge, long endsAt) {}

    /**
     * Tokens of an application.
     *
     * @param userId for whom it acts
     * @param appId the application
     * @param sessionId the session of its access token; without it the refresh token is dead too
     * @param refreshToken the refresh token, or an empty text
     */
    public record Grant(String userId, String appId, String sessionId, String refreshToken) {
        @Override
        public String toString() {
            return "Grant[" + userId + ", " + appId + "]";
        }
    }
}
