package io.github.mattermostsdk.faults;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server does when nothing goes wrong, and the count of what was written. */
final class Store {

    private static final Pattern KEY = Pattern.compile("\"pending_post_id\":\"([^\"]+)\"");

    private static final Pattern PAGE = Pattern.compile("[?&]page=(\\d+)");

    private static final int LAST_USER = 4;

    private final Map<String, String> postsByKey = new HashMap<>();
    private int written;

    /** Returns how many posts, files and tokens there are. */
    synchronized int written() {
        return written;
    }

    /** Carries a request out. */
    synchronized Reply handle(String method, String path, String body) {
        return switch (method + " " + path.replaceFirst("\\?.*", "")) {
            case "GET /api/v4/users/me", "GET /moved" -> Reply.of(200, user(0));
            case "POST /api/v4/users/ids" -> Reply.of(200, "[" + user(0) + "]");
            case "GET /api/v4/users" -> Reply.of(200, page(path));
            case "POST /api/v4/users/login" -> Reply.of(200, user(0)).with("Token", Secrets.SESSION);
            case "POST /api/v4/users/me/tokens" -> Reply.of(200, token());
            case "POST /api/v4/posts" -> Reply.of(201, postOnce(body));
            case "POST /api/v4/files" -> Reply.of(201, file());
            default -> Reply.of(404, Secrets.talkative(404, "api.context.404.app_error"));
        };
    }

    private String page(String path) {
        Matcher page = PAGE.matcher(path);
        int first = page.find() ? 2 * Integer.parseInt(page.group(1)) : 0;
        if (first > LAST_USER) {
            return "[]";
        }
        return first < LAST_USER ? "[" + user(first) + "," + user(first + 1) + "]" : "[" + user(first) + "]";
    }

    private String token() {
        written++;
        return "{\"id\":\"t" + written + "\",\"token\":\"" + Secrets.SESSION
                + "\",\"user_id\":\"u0\",\"description\":\"d\",\"is_active\":true}";
    }

    private String file() {
        written++;
        return "{\"file_infos\":[],\"client_ids\":[]}";
    }

    /** A post whose key is known is the one that there is already. */
    private String postOnce(String body) {
        Matcher matcher = KEY.matcher(body);
        return matcher.find() ? postsByKey.computeIfAbsent(matcher.group(1), key -> newPost()) : newPost();
    }

    private String newPost() {
        written++;
        return post("p" + written);
    }

    /** Returns a post as a server sends it. */
    static String post(String id) {
        return "{\"id\":\"" + id + "\",\"create_at\":1,\"update_at\":1,\"edit_at\":0,\"delete_at\":0,"
                + "\"is_pinned\":false,\"user_id\":\"u0\",\"channel_id\":\"c\",\"root_id\":\"\",\"original_id\":\"\","
                + "\"message\":\"m\",\"type\":\"\",\"props\":{},\"hashtags\":\"\",\"pending_post_id\":\"\","
                + "\"reply_count\":0,\"last_reply_at\":0,\"participants\":null,\"metadata\":{}}";
    }

    private static String user(int number) {
        return "{\"id\":\"u" + number + "\",\"create_at\":1,\"update_at\":1,\"delete_at\":0,\"username\":\"user"
                + number
                + "\",\"auth_service\":\"\",\"email\":\"bot@example.com\",\"nickname\":\"\",\"first_name\":\"\","
                + "\"last_name\":\"\",\"position\":\"\",\"roles\":\"system_user\",\"locale\":\"en\",\"timezone\":{},"
                + "\"disable_welcome_email\":false}";
    }
}
