package io.github.mattermostsdk.contract;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostList;
import io.github.mattermostsdk.paging.Pager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** What scenarios about whole lists have at hand: a team in which nobody writes but they, and many posts. */
abstract class WalkScenarios extends Scenarios {
    private static final int WRITERS = 6;

    WalkScenarios(ContractRun run) {
        super(run);
    }

    /** A channel in a team of its own, with Alice, Bob and the administrator in it. */
    final String quietChannel() {
        return townSquareOf(stage.cast().openQuietTeam(alice, bob));
    }

    final String townSquareOf(String teamId) {
        return asAlice.channels().getChannelByName(teamId, "town-square").id();
    }

    /** A post of Alice's. */
    final Post post(String channel, String message) {
        return asAlice.posts().createPost(post -> post.channelId(channel).message(message));
    }

    /** Posts of Alice and Bob by turns, several at the same time, so that some share a millisecond. */
    final List<Post> postAtOnce(String channel, int count) {
        return atOnce(count, number -> {
            MattermostClient writer = number % 2 == 0 ? asAlice : asBob;
            return writer.posts().createPost(post -> post.channelId(channel).message("post " + number));
        });
    }

    /** Posts that all have one time, of which only administrators can tell it. They are replies, if there is a root. */
    final List<Post> postOfOneTime(String channel, String rootId, Instant time, int count) {
        return atOnce(
                count,
                number -> asAdmin.posts()
                        .createPost(post -> post.channelId(channel)
                                .rootId(rootId)
                                .message("tie " + number)
                                .createAt(time)));
    }

    /** Does something many times, by several threads. */
    static <T> List<T> atOnce(int count, IntFunction<T> work) {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<CompletableFuture<T>> running = IntStream.range(0, count)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> work.apply(number), threads))
                    .toList();
            return running.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }

    /** What a channel holds already: the server writes who came. */
    final List<Post> announcements(String channel) {
        PostList list = asAdmin.posts().getPostsForChannel(channel);
        return list.order().stream()
                .map(id -> Objects.requireNonNull(list.posts().get(id), id))
                .toList();
    }

    static Walking<Post> walking(Supplier<Pager<Post>> list) {
        return new Walking<>(list, Post::id);
    }

    static List<String> ids(List<Post> posts) {
        return posts.stream().map(Post::id).toList();
    }

    static List<Instant> times(List<Post> posts) {
        return posts.stream().map(Post::createAt).toList();
    }

    static List<Instant> newestFirst(List<Instant> times) {
        return times.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** A time some days ago, at noon, so that it is the same day in nearly all time zones. */
    static Instant noon(Instant now, int daysAgo) {
        return now.truncatedTo(ChronoUnit.DAYS).minus(daysAgo, ChronoUnit.DAYS).plus(12, ChronoUnit.HOURS);
    }
}
