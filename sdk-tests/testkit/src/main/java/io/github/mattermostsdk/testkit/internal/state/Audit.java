package io.github.mattermostsdk.testkit.internal.state;

import io.github.mattermostsdk.testkit.internal.json.JsonMap;

/**
 * A line of the log of what a user did to accounts.
 *
 * @param id the id of the line
 * @param createAt when
 * @param userId who
 * @param action the path of the request
 * @param extraInfo what became of it
 * @param sessionId in which session
 */
public record Audit(String id, long createAt, String userId, String action, String extraInfo, String sessionId) {

    /** As the server sends it. */
    public JsonMap json() {
        return new JsonMap()
                .with("id", id)
                .with("create_at", createAt)
                .with("user_id", userId)
                .with("action", action)
                .with("extra_info", extraInfo)
                .with("ip_address", "127.0.0.1")
                .with("session_id", sessionId);
    }
}
