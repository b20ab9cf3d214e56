package io.github.mattermostsdk.testkit.internal.logic;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import java.util.Set;

/** What a server does not store as a post. */
public final class PostContent {

    private static final int LONGEST_MESSAGE = 16_383;
    private static final Set<String> TYPES = Set.of("", "me", "slack_attachment", "reminder", "burn_on_read");

    private PostContent() {}

    /** Refuses a message that is too long, an unknown type, and a character that no database takes. */
    public static void check(String message, String type) {
        if (message.codePointCount(0, message.length()) > LONGEST_MESSAGE) {
            throw new Problem(
                    400,
                    "model.post.is_valid.message_length.app_error",
                    "Post Message property is longer than the maximum permitted length.");
        }
        if (!TYPES.contains(type) && !type.startsWith("custom_")) {
            throw new Problem(400, "model.post.is_valid.type.app_error", "Invalid type.");
        }
        if (message.indexOf(0) >= 0) {
            throw new Problem(500, "app.post.save.app_error", "Unable to save the Post.");
        }
    }
}
