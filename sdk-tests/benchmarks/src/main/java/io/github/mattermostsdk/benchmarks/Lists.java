package io.github.mattermostsdk.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The lists of a made-up server: users, and channels of equal length whose posts are one millisecond apart. */
final class Lists {

    static final int SIZE = 200;
    static final int USERS = 60 * SIZE;
    static final int POSTS = 10 * SIZE;

    /** A channel that is longer than the others, of no team. */
    static final String LONG_CHANNEL = "long";

    static final int LONG = 40 * SIZE;
    static final int CHANNELS = 16;

    private static final long NEWEST = 1_700_000_000_000L;

    private Lists() {}

    /** Returns what the server answers to a request. */
    static byte[] answer(String target) {
        String[] parts = target.split("\\?", 2);
        Map<String, String> query = query(parts.length == 1 ? "" : parts[1]);
        return body(parts[0], query).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> query(String text) {
        Map<String, String> query = new HashMap<>();
        for (String pair : text.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], parts.length == 1 ? "" : parts[1]);
        }
        return query;
    }

    private static String body(String path, Map<String, String> query) {
        if (path.endsWith("/users")) {
            int from = Integer.parseInt(query.getOrDefault("page", "0")) * SIZE;
            return IntStream.range(from, Math.min(USERS, from + SIZE))
                    .mapToObj(Lists::user)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (path.endsWith("/users/ids")) {
            return "[" + user(1) + "]";
        }
        if (path.endsWith("/channels")) {
            return IntStream.range(0, CHANNELS).mapToObj(Lists::channel).collect(Collectors.joining(",", "[", "]"));
        }
        String[] parts = path.split("/", -1);
        return posts(parts[parts.length - 2], query);
    }

    /** The n-th post of a channel, from the newest, is named after both. */
    private static String posts(String channel, Map<String, String> query) {
        String before = query.getOrDefault("before", "");
        int from = before.isEmpty() ? 0 : 1 + Integer.parseInt(before.substring(before.indexOf('p') + 1));
        int length = channel.equals(LONG_CHANNEL) ? LONG : POSTS;
        int end = Math.min(length, from + SIZE);
        String order = IntStream.range(from, end)
                .mapToObj(i -> "\"" + channel + "p" + i + "\"")
                .collect(Collectors.joining(","));
        String posts = IntStream.range(from, end)
                .mapToObj(i -> "\"" + channel + "p" + i + "\":" + post(channel, i))
                .collect(Collectors.joining(","));
        String older = end < length && from < end ? channel + "p" + end : "";
        return "{\"order\":[" + order + "],\"posts\":{" + posts + "},\"next_post_id\":\"\",\"prev_post_id\":\"" + older
                + "\"}";
    }

    private static String post(String channel, int number) {
        long time = NEWEST - number;
        return "{\"id\":\"" + channel + "p" + number + "\",\"create_at\":" + time + ",\"update_at\":" + time
                + ",\"edit_at\":0,\"delete_at\":0,\"is_pinned\":false,\"user_id\":\"u1\",\"channel_id\":\"" + channel
                + "\",\"root_id\":\"\",\"original_id\":\"\",\"message\":\"A message of some length, number " + number
                + ".\",\"type\":\"\",\"props\":{},\"hashtags\":\"\",\"file_ids\":[],\"pending_post_id\":\"\","
                + "\"remote_id\":\"\",\"reply_count\":0,\"last_reply_at\":0,\"participants\":null,\"metadata\":{}}";
    }

    private static String user(int number) {
        return "{\"id\":\"u" + number + "\",\"create_at\":" + NEWEST + ",\"update_at\":" + NEWEST
                + ",\"delete_at\":0,\"username\":\"name" + number + "\",\"auth_service\":\"\",\"email\":\"name" + number
                + "@example.com\",\"nickname\":\"\",\"first_name\":\"Ada\",\"last_name\":\"Okafor\",\"position\":\"\","
                + "\"roles\":\"system_user\",\"locale\":\"en\",\"timezone\":{\"automaticTimezone\":\"\","
                + "\"manualTimezone\":\"\",\"useAutomaticTimezone\":\"true\"},\"disable_welcome_email\":false}";
    }

    private static String channel(int number) {
        return "{\"id\":\"c" + number + "\",\"create_at\":" + NEWEST + ",\"update_at\":" + NEWEST
                + ",\"delete_at\":0,\"team_id\":\"t\",\"type\":\"O\",\"display_name\":\"Channel " + number
                + "\",\"name\":\"channel-" + number + "\",\"header\":\"\",\"purpose\":\"\",\"last_post_at\":" + NEWEST
                + ",\"total_msg_count\":" + POSTS + ",\"extra_update_at\":0,\"creator_id\":\"u1\",\"scheme_id\":null,"
                + "\"props\":null,\"group_constrained\":null,\"shared\":null,\"total_msg_count_root\":" + POSTS
                + ",\"policy_id\":null,\"last_root_post_at\":" + NEWEST + "}";
    }
}
