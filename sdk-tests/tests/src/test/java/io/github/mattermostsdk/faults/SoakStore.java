package io.github.mattermostsdk.faults;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts each post, in memory of a fixed size; forgets keys after 30 seconds, as a server does. */
final class SoakStore {

    static final int MOST_POSTS = 1 << 22;

    private static final Pattern POST =
            Pattern.compile("(?s)(?=.*\"pending_post_id\":\"([^\"]+)\")(?=.*\"message\":\"(\\d+)\")");
    private static final long MEMORY = Duration.ofSeconds(30).toNanos();

    private final AtomicIntegerArray posts = new AtomicIntegerArray(MOST_POSTS);
    private final Map<String, Made> byKey = new LinkedHashMap<>();
    private final Store others = new Store();

    /** How often a post was stored. */
    int count(int number) {
        return posts.get(number);
    }

    Reply handle(String method, String path, String body) {
        if (!path.equals("/api/v4/posts")) {
            return others.handle(method, path, body);
        }
        Matcher matcher = POST.matcher(body);
        if (!matcher.find()) {
            throw new IllegalStateException("Not a post: " + body);
        }
        return Reply.of(201, Store.post("p" + stored(matcher.group(1), Integer.parseInt(matcher.group(2)))));
    }

    private synchronized int stored(String key, int number) {
        long now = System.nanoTime();
        byKey.values().removeIf(made -> now - made.at > MEMORY);
        return byKey.computeIfAbsent(key, unknown -> {
                    posts.incrementAndGet(number);
                    return new Made(number, now);
                })
                .number;
    }

    /** A post that was made. */
    private record Made(int number, long at) {}
}
