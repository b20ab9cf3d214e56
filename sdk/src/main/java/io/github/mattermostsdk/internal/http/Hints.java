package io.github.mattermostsdk.internal.http;

import io.github.mattermostsdk.ServerVersion;
import org.jspecify.annotations.Nullable;

/** The way out of an error, where there is one that the server's message does not tell. */
final class Hints {

    private Hints() {}

    static String of(int status, ErrorBody body, CallContext call) {
        if (body.isWebPage()) {
            return "A web page answered, not Mattermost: a proxy is in between, or the server URL " + call.server()
                    + " is wrong";
        }
        String byId = byId(body.id(), call);
        return byId.isEmpty() ? byStatus(status, body, call) : byId;
    }

    private static String byId(String id, CallContext call) {
        return switch (id) {
            case "api.context.404.app_error" -> unknownRoute(call);
            case "api.context.session_expired.app_error" ->
                call.withToken()
                        ? "The token is wrong, expired or revoked, or personal access tokens are switched off on the server. This is"
                                + " final: there is no other token to try"
                        : "No token was sent: give the client an access token";
            case "api.context.permissions.app_error" ->
                "The account lacks the permission; a channel that does not exist answers alike";
            case "mfa.validate_token.authenticate.app_error" -> "The account needs a multi-factor code to log in";
            case "api.user.check_user_login_attempts.too_many.app_error" ->
                "The account is locked after too many failed logins: only an administrator or a password reset frees it";
            case "api.license_error" -> "The feature needs a licence on the server";
            case "api.post.deduplicate_create_post.pending" ->
                "An earlier request with the same pending_post_id is still being worked on";
            default -> "";
        };
    }

    private static String unknownRoute(CallContext call) {
        ServerVersion seen = call.lastSeenVersion();
        String needed = call.operation().since();
        StringBuilder text = new StringBuilder("The server has no such call: it is too old for it");
        if (!needed.isEmpty() || seen != null) {
            text.append(" (").append(needed.isEmpty() ? "" : "it came with " + needed);
            text.append(needed.isEmpty() || seen == null ? "" : ", ");
            text.append(seen == null ? "" : "the server is " + seen).append(')');
        }
        return text.append(", or the server URL ")
                .append(call.server())
                .append(" is wrong")
                .toString();
    }

    /** Some routes that a server does not know are answered without JSON: those at the root of the site. */
    private static String notMattermosts(CallContext call) {
        return isTooOld(call)
                ? unknownRoute(call)
                : "Not Mattermost answered: is the server URL " + call.server() + " right?";
    }

    private static boolean isTooOld(CallContext call) {
        ServerVersion seen = call.lastSeenVersion();
        ServerVersion needed = ServerVersion.parse(call.operation().since());
        return seen != null && needed != null && !seen.isAtLeast(needed);
    }

    private static String byStatus(int status, ErrorBody body, CallContext call) {
        return switch (status) {
            case 400 ->
                body.raw().contains("HTTP request to an HTTPS server")
                        ? "The server speaks TLS at this port: configure "
                                + call.server().toString().replaceFirst("^http:", "https:")
                        : "";
            case 404, 405 -> body.isMattermosts() ? "" : notMattermosts(call);
            case 413 -> "The server, or a proxy before it, accepts no body as large as this";
            case 414 -> "The address became too long: ask for fewer things at once";
            case 429 -> "The server's rate limit is used up; it did nothing, so the call can be made again";
            case 501 -> "The feature is switched off on the server or needs a licence";
            default -> "";
        };
    }

    /** Returns a text that fits into a line of a log: short, and without line breaks that could forge one. */
    static String oneLine(String text, @Nullable String secret) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (secret != null && !secret.isEmpty()) {
            line = line.replace(secret, "[hidden]");
        }
        return line.length() <= 300 ? line : line.substring(0, 300) + "…";
    }
}
