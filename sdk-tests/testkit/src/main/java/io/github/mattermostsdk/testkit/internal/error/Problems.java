package io.github.mattermostsdk.testkit.internal.error;

/** The refusals that many operations share. */
public final class Problems {

    private Problems() {}

    /** A path segment or query parameter that makes no sense. */
    public static Problem invalidUrlParam(String name) {
        return new Problem(
                400,
                "api.context.invalid_url_param.app_error",
                "Invalid or missing " + name + " parameter in request URL.");
    }

    /** A body, a member of it or a query parameter that makes no sense. */
    public static Problem invalidBodyParam(String name) {
        return new Problem(
                400, "api.context.invalid_body_param.app_error", "Invalid or missing " + name + " in request body.");
    }

    /** A body that is no list of texts. */
    public static Problem unreadablePayload() {
        return new Problem(400, "api.payload.parse.error", "An error occurred while parsing the payload.");
    }

    /** A user who may not. */
    public static Problem permissions() {
        return new Problem(403, "api.context.permissions.app_error", "You do not have the appropriate permissions.");
    }

    /** No credential, or one that is not, or no longer, good. */
    public static Problem sessionExpired() {
        return new Problem(
                401, "api.context.session_expired.app_error", "Invalid or expired session, please login again.");
    }

    /** A path that no operation has. */
    public static Problem noSuchRoute(String path) {
        return new Problem(
                404,
                "api.context.404.app_error",
                "Sorry, we could not find the page.",
                "There doesn't appear to be an api call for the url='" + path
                        + "'.  Typo? are you missing a team_id or user_id as part of the url?");
    }

    /** An account that is not there. */
    public static Problem noSuchUser() {
        return new Problem(404, "app.user.missing_account.const", "Unable to find the user.");
    }

    /** A post that is not there, or no longer. */
    public static Problem noSuchPost() {
        return new Problem(404, "app.post.get.app_error", "Unable to get the post.");
    }

    /** A team that is not there. */
    public static Problem noSuchTeam() {
        return new Problem(404, "app.team.get_by_name.missing.app_error", "Unable to find the existing team.");
    }

    /** A channel that is not there. */
    public static Problem noSuchChannel(String id) {
        return new Problem(
                404, "app.channel.get.existing.app_error", "Unable to find the existing channel " + id + ".");
    }
}
