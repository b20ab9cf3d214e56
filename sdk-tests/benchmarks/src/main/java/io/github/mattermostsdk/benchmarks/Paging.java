package io.github.mattermostsdk.benchmarks;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.export.ExportSummary;
import io.github.mattermostsdk.export.HistoryExport;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostList;
import io.github.mattermostsdk.model.User;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Walks lists of a server that answers 20 ms later, and prints how many times as fast a walk is as the loop that one would
 * write by hand. All contestants take turns in this process; the best time of each counts, which says what the walk costs rather
 * than what else the machine did.
 */
public final class Paging {

    private static final int RUNS = Integer.getInteger("runs", 10);
    private static final Duration DELAY = Duration.ofMillis(20);
    private static final Duration WORK = Duration.ofMillis(20);

    private final MattermostClient mattermost;

    private Paging(MattermostClient mattermost) {
        this.mattermost = mattermost;
    }

    /** Walks once and returns how many items came. */
    private interface Walk {
        long run() throws IOException;
    }

    /**
     * Runs the races.
     *
     * @param args not used
     * @throws IOException if a file can't be written
     */
    public static void main(String[] args) throws IOException {
        try (SlowServer server = SlowServer.start(DELAY, Lists::answer);
                MattermostClient mattermost = MattermostClient.builder()
                        .serverUrl(server.url())
                        .accessToken("token")
                        .build()) {
            System.out.printf(
                    "Paging, JDK %s, a server that answers %d ms later, best of %d runs%n",
                    Runtime.version(), DELAY.toMillis(), RUNS);
            Paging paging = new Paging(mattermost);
            paging.numberedPages();
            paging.cursor();
            paging.channels();
        }
    }

    private void numberedPages() throws IOException {
        Map<String, Walk> walks = new LinkedHashMap<>();
        walks.put("sequential loop", this::usersByHand);
        walks.put(
                "allUsers(), 2 pages in flight",
                () -> mattermost.users().allUsers().stream().count());
        walks.put(
                "allUsers(), 4 pages in flight",
                () -> mattermost.users().allUsers().prefetch(4).stream().count());
        Map<String, Double> times = race("Page numbers: 60 pages of 200 users", Lists.USERS, walks);
        report(times, Map.of("allUsers(), 2 pages in flight", 1.8, "allUsers(), 4 pages in flight", 3.5));
    }

    private long usersByHand() {
        long users = 0;
        int number = 0;
        List<User> page;
        do {
            int next = number++;
            page = mattermost.users().getUsers(q -> q.page(next).perPage(Lists.SIZE));
            users += page.size();
        } while (!page.isEmpty());
        return users;
    }

    private void cursor() throws IOException {
        Map<String, Walk> walks = new LinkedHashMap<>();
        walks.put("sequential loop", this::postsByHand);
        walks.put("allPostsForChannel()", () -> {
            long posts = 0;
            for (List<Post> page :
                    mattermost.posts().allPostsForChannel(Lists.LONG_CHANNEL).pages()) {
                posts += page.size();
                work();
            }
            return posts;
        });
        Map<String, Double> times =
                race("Cursor: 40 pages of 200 posts, the caller works 20 ms a page", Lists.LONG, walks);
        report(times, Map.of("allPostsForChannel()", 1.7));
    }

    private long postsByHand() {
        long posts = 0;
        String before = "";
        PostList page;
        do {
            String last = before;
            page = mattermost
                    .posts()
                    .getPostsForChannel(
                            Lists.LONG_CHANNEL,
                            q -> q.before(last.isEmpty() ? null : last).perPage(Lists.SIZE));
            posts += page.order().size();
            before = page.order().get(page.order().size() - 1);
            work();
        } while (!page.prevPostId().isEmpty());
        return posts;
    }

    private static void work() {
        long end = System.nanoTime() + WORK.toNanos();
        for (long left = WORK.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private void channels() throws IOException {
        Map<String, Walk> walks = new LinkedHashMap<>();
        for (int atOnce = 1; atOnce <= Lists.CHANNELS; atOnce *= 2) {
            int channels = atOnce;
            walks.put("export, channels at once: " + atOnce, () -> export(channels));
        }
        Map<String, Double> times = race(
                "Export: 16 channels of 10 pages of 200 posts, written to files",
                (long) Lists.CHANNELS * Lists.POSTS,
                walks);
        report(times, Map.of("export, channels at once: 2", 1.8, "export, channels at once: 4", 3.4));
    }

    private long export(int channelsAtOnce) throws IOException {
        Path directory = Files.createTempDirectory("paging-benchmark");
        try {
            ExportSummary summary = HistoryExport.of(mattermost)
                    .team("t")
                    .channelsAtOnce(channelsAtOnce)
                    .directory(directory)
                    .run();
            if (!summary.isComplete()) {
                throw new IOException("The export failed: " + summary.failures());
            }
            return summary.posts();
        } finally {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Returns the best time of each walk, in seconds. The first round only warms up. */
    private static Map<String, Double> race(String title, long items, Map<String, Walk> walks) throws IOException {
        System.out.printf("%n%s%n", title);
        Map<String, Double> best = new LinkedHashMap<>();
        for (int round = 0; round <= RUNS; round++) {
            for (Map.Entry<String, Walk> walk : walks.entrySet()) {
                long start = System.nanoTime();
                long walked = walk.getValue().run();
                double seconds = (System.nanoTime() - start) / 1e9;
                if (walked != items) {
                    throw new IOException(walk.getKey() + " found " + walked + " items in place of " + items);
                }
                if (round > 0) {
                    best.merge(walk.getKey(), seconds, Math::min);
                }
            }
        }
        return best;
    }

    private static void report(Map<String, Double> times, Map<String, Double> goals) {
        double base = times.values().iterator().next();
        times.forEach((name, seconds) -> {
            Double goal = goals.get(name);
            System.out.printf(
                    "  %-32s %7.0f ms   %5.2f x%s%n",
                    name, seconds * 1e3, base / seconds, goal == null ? "" : verdict(base / seconds, goal));
        });
    }

    private static String verdict(double speedUp, double goal) {
        return speedUp >= goal ? "   goal >= " + goal + ": met" : "   goal >= " + goal + ": MISSED";
    }
}
