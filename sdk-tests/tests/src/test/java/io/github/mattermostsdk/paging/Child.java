package io.github.mattermostsdk.paging;

import io.github.mattermostsdk.MattermostClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The program in a JVM of its own. {@code count} walks all users and all posts of a channel, and prints how many there were
 * and how much memory was in use at most. {@code posts} and {@code users} write what they walk into a file and, after every so
 * many items, the position beside it, from which they go on when they are started again.
 */
final class Child {

    private static final int ITEMS_BETWEEN_MEASUREMENTS = 5_000;

    private Child() {}

    public static void main(String[] arguments) throws IOException {
        try (MattermostClient mattermost = MattermostClient.builder()
                .serverUrl(arguments[1])
                .accessToken("token")
                .build()) {
            switch (arguments[0]) {
                case "count" -> {
                    count(mattermost.users().allUsers());
                    count(mattermost.posts().allPostsForChannel("c"));
                }
                case "posts" -> store(mattermost.posts().allPostsForChannel("c"), post -> post.id(), arguments);
                case "users" -> store(mattermost.users().allUsers(), user -> user.id(), arguments);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        }
    }

    private static <T> void count(Pager<T> pager) {
        long items = 0;
        long most = 0;
        for (T item : pager) {
            items += item == null ? 0 : 1;
            if (items % ITEMS_BETWEEN_MEASUREMENTS == 0) {
                most = Math.max(most, inUse());
            }
        }
        System.out.println(items + " " + most);
    }

    /** Returns how many bytes of the heap are held by somebody. */
    private static long inUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static <T> void store(Pager<T> list, Function<T, String> id, String[] arguments) throws IOException {
        Path items = Path.of(arguments[2]);
        Path position = Path.of(arguments[3]);
        int every = Integer.parseInt(arguments[5]);
        Pager<T> pager = list.pageSize(Integer.parseInt(arguments[4]));
        if (Files.exists(position)) {
            pager = pager.resume(Position.parse(Files.readString(position)));
        }
        List<String> lines = new ArrayList<>();
        for (T item : pager) {
            lines.add(id.apply(item) + "\n");
            if (lines.size() == every) {
                store(lines, items, pager.position(), position);
            }
        }
        store(lines, items, pager.position(), position);
    }

    private static void store(List<String> lines, Path items, Position after, Path position) throws IOException {
        byte[] bytes = String.join("", lines).getBytes(StandardCharsets.UTF_8);
        Files.write(items, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Path written = position.resolveSibling("new");
        Files.writeString(written, after.toString());
        Files.move(written, position, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        lines.clear();
    }
}
