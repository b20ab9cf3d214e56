package io.github.mattermostsdk.paging;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;

/**
 * A server over HTTP with any number of users and posts, which it computes and does not keep: the n-th user, and the n-th
 * post counted from the newest. Three posts share each millisecond.
 */
final class EndlessServer implements AutoCloseable {

    private static final long NEWEST = 1_700_000_000_000L;

    /** So many that no test comes to the end. */
    private static final int ENDLESS = 1_000_000_000;

    private final MockWebServer http = new MockWebServer();
    private final Duration delay;
    private int users;
    private int posts;

    /** How many items were sent, counted from the first. */
    private int sent;

    private int requestsToGo;
    private Runnable atRequest = () -> {};

    /** Starts a server whose lists do not end, unless {@link #endAfter} says so. */
    EndlessServer(Duration delay) throws IOException {
        this(ENDLESS, ENDLESS, delay);
    }

    EndlessServer(int users, int posts, Duration delay) throws IOException {
        this.users = users;
        this.posts = posts;
        this.delay = delay;
        http.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
        http.start();
    }

    String url() {
        return "http://" + http.getHostName() + ":" + http.getPort();
    }

    /** Does something when the n-th request from now on comes. */
    synchronized void atRequest(int number, Runnable action) {
        requestsToGo = number;
        atRequest = action;
    }

    /** Has all lists end some items after those that were sent, and returns how long they are. */
    synchronized int endAfter(int items) {
        users = sent + items;
        posts = users;
        return users;
    }

    private synchronized MockResponse answer(RecordedRequest request) {
        requestsToGo--;
        if (requestsToGo == 0) {
            atRequest.run();
        }
        HttpUrl url = request.getUrl();
        Map<String, String> query = new HashMap<>();
        for (String name : url.queryParameterNames()) {
            query.put(name, String.valueOf(url.queryParameter(name)));
        }
        String body = url.encodedPath().endsWith("/posts") ? posts(query) : users(query);
        return new MockResponse.Builder()
                .setHeader("Content-Type", "application/json")
                .headersDelay(delay.toMillis(), TimeUnit.MILLISECONDS)
                .body(body)
                .build();
    }

    private String users(Map<String, String> query) {
        int size = number(query, "per_page", 60);
        int from = Math.min(users, size * number(query, "page", 0));
        sent = Math.max(sent, from + size);
        StringBuilder json = new StringBuilder("[");
        for (int i = from; i < Math.min(users, from + size); i++) {
            json.append(i == from ? "" : ",")
                    .append("{\"id\":\"u")
                    .append(i)
                    .append("\",\"username\":\"name")
                    .append(i)
                    .append(
                            "\",\"email\":\"\",\"nickname\":\"\",\"first_name\":\"\",\"last_name\":\"\",\"position\":\"\",")
                    .append("\"roles\":\"system_user\",\"locale\":\"en\",\"auth_service\":\"\",\"delete_at\":0,")
                    .append("\"timezone\":null,\"disable_welcome_email\":false}");
        }
        return json.append(']').toString();
    }

    private String posts(Map<String, String> query) {
        int size = number(query, "per_page", 60);
        String before = query.get("before");
        // The first post of an older millisecond.
        int first = before == null ? 0 : (Integer.parseInt(before.substring(1)) / 3 + 1) * 3;
        int from = Math.min(posts, first + size * number(query, "page", 0));
        int end = Math.min(posts, from + size);
        sent = Math.max(sent, end);
        StringBuilder order = new StringBuilder();
        StringBuilder map = new StringBuilder();
        for (int i = from; i < end; i++) {
            String comma = i == from ? "" : ",";
            order.append(comma).append("\"p").append(i).append('"');
            map.append(comma).append("\"p").append(i).append("\":").append(post(i));
        }
        int older = (end - 1) / 3 * 3 + 3;
        return "{\"order\":[" + order + "],\"posts\":{" + map + "},\"next_post_id\":\"\",\"prev_post_id\":\""
                + (from < end && older < posts ? "p" + older : "") + "\"}";
    }

    private static String post(int number) {
        long time = NEWEST - number / 3;
        return "{\"id\":\"p" + number + "\",\"create_at\":" + time + ",\"update_at\":" + time
                + ",\"edit_at\":0,\"delete_at\":0,\"is_pinned\":false,\"user_id\":\"u1\",\"channel_id\":\"c\",\"root_id\":\"\","
                + "\"original_id\":\"\",\"message\":\"A message of some length, as people write them: number " + number
                + ".\",\"type\":\"\",\"props\":{},\"hashtags\":\"\",\"file_ids\":[],\"pending_post_id\":\"\",\"remote_id\":\"\","
                + "\"reply_count\":0,\"last_reply_at\":0,\"participants\":null,\"metadata\":{}}";
    }

    private static int number(Map<String, String> query, String name, int otherwise) {
        String value = query.get(name);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    @Override
    public void close() {
        http.close();
    }
}
