package io.github.mattermostsdk.testkit.internal.state;

import io.github.mattermostsdk.testkit.internal.json.JsonMap;

/**
 * A setting that a user has made.
 *
 * @param userId whose it is
 * @param category what it is about
 * @param name which it is
 * @param value what was chosen
 */
public record Preference(String userId, String category, String name, String value) {

    /** The category of posts saved for later. */
    public static final String FLAGGED_POST = "flagged_post";

    /** As the server sends it. */
    public JsonMap json() {
        return new JsonMap()
                .with("user_id", userId)
                .with("category", category)
                .with("name", name)
                .with("value", value);
    }
}
