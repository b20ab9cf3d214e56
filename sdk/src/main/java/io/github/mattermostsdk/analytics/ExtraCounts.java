package io.github.mattermostsdk.analytics;

import io.github.mattermostsdk.model.AnalyticsRow;
import java.util.List;
import java.util.OptionalLong;

/** The totals of a server, or of one of its teams, about integrations, sessions and files. */
public final class ExtraCounts extends Counts {

    ExtraCounts(List<AnalyticsRow> rows) {
        super(rows);
    }

    /**
     * Returns the number of incoming webhooks.
     *
     * @return the number, or empty when the server did not work it out
     */
    public OptionalLong incomingWebhooks() {
        return get("incoming_webhook_count");
    }

    /**
     * Returns the number of outgoing webhooks.
     *
     * @return the number, or empty when the server did not work it out
     */
    public OptionalLong outgoingWebhooks() {
        return get("outgoing_webhook_count");
    }

    /**
     * Returns the number of slash commands.
     *
     * @return the number, or empty when the server did not work it out
     */
    public OptionalLong slashCommands() {
        return get("command_count");
    }

    /**
     * Returns the number of sessions that have not ended.
     *
     * @return the number, or empty when the server did not work it out
     */
    public OptionalLong sessions() {
        return get("session_count");
    }

    /**
     * Returns the number of files, as of last night.
     *
     * @return the number, or empty on old servers such as 5.37
     */
    public OptionalLong files() {
        return get("total_file_count");
    }

    /**
     * Returns the size of all files in bytes, as of last night.
     *
     * @return the size, or empty on old servers such as 5.37
     */
    public OptionalLong fileBytes() {
        return get("total_file_size");
    }

    /**
     * Returns the number of posts with files.
     *
     * @return the number, or empty on newer servers
     */
    public OptionalLong postsWithFiles() {
        return get("file_post_count");
    }

    /**
     * Returns the number of posts with hashtags.
     *
     * @return the number, or empty on newer servers
     */
    public OptionalLong postsWithHashtags() {
        return get("hashtag_post_count");
    }
}
