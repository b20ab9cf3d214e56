package io.github.mattermostsdk.analytics;

import io.github.mattermostsdk.model.AnalyticsRow;
import java.util.List;
import java.util.OptionalLong;

/** The totals of a server, or of one of its teams. */
public final class StandardCounts extends Counts {

    StandardCounts(List<AnalyticsRow> rows) {
        super(rows);
    }

    /**
     * Returns the number of open channels.
     *
     * @return the number, or empty when the server did not work it out
     */
    public OptionalLong openChannels() {
        return get("channel_open_count");
    }

    /**
     * Returns the number of private channels.
     *
     * @return the number, or empty when the server did not work it out
     */
    public OptionalLong privateChannels() {
        return get("channel_private_count");
    }

    /**
     * Returns the number of posts, as of last night on newer servers.
     *
     * @return the number, or empty when the server did not work it out
     */
    public OptionalLong posts() {
        return get("post_count");
    }

    /**
     * Returns the number of accounts.
     *
     * @return the number, or empty when the server did not work it out
     */
    public OptionalLong users() {
        return get("unique_user_count");
    }

    /**
     * Returns the number of teams, always of the whole server.
     *
     * @return the number, or empty when the server did not work it out
     */
    public OptionalLong teams() {
        return get("team_count");
    }

    /**
     * Returns how many WebSocket connections are open, always of the whole server.
     *
     * @return the number, or empty when the server did not work it out
     */
    public OptionalLong webSocketConnections() {
        return get("total_websocket_connections");
    }

    /**
     * Returns how many connections to the main database are open.
     *
     * @return the number, or empty when the server did not work it out
     */
    public OptionalLong masterDatabaseConnections() {
        return get("total_master_db_connections");
    }

    /**
     * Returns how many connections to read replicas of the database are open.
     *
     * @return the number, or empty when the server did not work it out
     */
    public OptionalLong readDatabaseConnections() {
        return get("total_read_db_connections");
    }

    /**
     * Returns how many users were active in the last day, always of the whole server.
     *
     * @return the number, or empty when the server did not work it out
     */
    public OptionalLong dailyActiveUsers() {
        return get("daily_active_users");
    }

    /**
     * Returns how many users were active in the last month, always of the whole server.
     *
     * @return the number, or empty when the server did not work it out
     */
    public OptionalLong monthlyActiveUsers() {
        return get("monthly_active_users");
    }

    /**
     * Returns the number of deactivated accounts.
     *
     * @return the number, or empty when asked for a team
     */
    public OptionalLong inactiveUsers() {
        return get("inactive_user_count");
    }

    /**
     * Returns the number of guests who are in one channel only.
     *
     * @return the number, or empty on servers before Mattermost 11
     */
    public OptionalLong singleChannelGuests() {
        return get("single_channel_guest_count");
    }
}
