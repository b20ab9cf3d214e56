package io.github.mattermostsdk.examples.guides;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.paging.Pager;
import io.github.mattermostsdk.paging.Position;
import io.github.mattermostsdk.paging.Walk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** What the guide to paging shows, compiled. */
final class PagingSnippets {
    private final MattermostClient mattermost;
    private final String teamId;
    private final String channelId;

    PagingSnippets(MattermostClient mattermost, String teamId, String channelId) {
        this.mattermost = mattermost;
        this.teamId = teamId;
        this.channelId = channelId;
    }

    /** Walks all users of a team. */
    void loop() {
        // tag::paging-loop[]
        for (User user : mattermost.users().allUsers(q -> q.inTeam(teamId).active(true))) {
            System.out.println(user.username());
        }
        // end::paging-loop[]
    }

    /** Takes only what it needs. */
    List<Post> part() {
        // tag::paging-part[]
        Pager<Post> posts = mattermost.posts().allPostsForChannel(channelId);

        List<Post> latest = posts.first(20);
        long withFiles = posts.limit(1_000).stream()
                .filter(post -> !post.fileIds().isEmpty())
                .count();
        for (List<Post> page : posts.pageSize(100).pages()) {
            System.out.println(page.size() + " posts");
        }
        // end::paging-part[]
        System.out.println(withFiles);
        return latest;
    }

    /** Walks towards the newest post, and what changed. */
    void directions(String postId, Instant lastTime) {
        // tag::paging-directions[]
        Pager<Post> older = mattermost.posts().allPostsForChannel(channelId, q -> q.before(postId));
        Pager<Post> newer = mattermost.posts().allPostsForChannel(channelId, q -> q.after(postId));
        Pager<Post> changed = mattermost.posts().allPostsForChannel(channelId, q -> q.since(lastTime.minusSeconds(5)));
        // end::paging-directions[]
        System.out.println(older + " " + newer + " " + changed);
    }

    /** Looks many users up at once. */
    List<String> lookUp(List<String> names) {
        // tag::paging-lookup[]
        Pager<User> users = mattermost.users().allUsersByUsernames(names);
        users.forEach(user -> System.out.println(user.username() + " " + user.id()));
        System.out.println("not found: " + users.missing());
        // end::paging-lookup[]
        return users.missing();
    }

    /** Goes on where an earlier run stopped. */
    void resume(Path file) throws IOException {
        // tag::paging-resume[]
        Pager<Post> posts = mattermost.posts().allPostsForChannel(channelId);
        if (Files.exists(file)) {
            posts = posts.resume(Position.parse(Files.readString(file)));
        }
        for (Post post : posts) {
            store(post);
            Files.writeString(file, posts.position().toString());
        }
        // end::paging-resume[]
    }

    /** Goes on after a failure. */
    void failures() {
        // tag::paging-failures[]
        Walk<User> users = mattermost.users().allUsers().iterator();
        boolean ended = false;
        while (!ended) {
            try {
                while (users.hasNext()) {
                    System.out.println(users.next().username());
                }
                ended = true;
            } catch (MattermostException e) {
                System.err.println("after " + users.position().items() + " users: " + e.getMessage());
                askWhetherToGoOn();
            }
        }
        // end::paging-failures[]
    }

    /** Tells how a walk gets on. */
    void progress() {
        // tag::paging-progress[]
        mattermost
                .posts()
                .allPostsForChannel(channelId)
                .onProgress(p -> System.out.println(p.items() + " posts, " + p.pages() + " pages, " + p.elapsed()))
                .forEach(this::store);
        // end::paging-progress[]
    }

    /** Walks without holding a thread. */
    CompletableFuture<Void> async(Flow.Subscriber<Post> subscriber) {
        // tag::paging-async[]
        Pager<Post> posts = mattermost.posts().allPostsForChannel(channelId);
        CompletableFuture<Void> done = posts.forEachAsync(this::store);

        Flow.Publisher<Post> publisher =
                posts.publisher(); // for Reactor: JdkFlowAdapter.flowPublisherToFlux(publisher)
        publisher.subscribe(subscriber);
        // end::paging-async[]
        return done;
    }

    private void askWhetherToGoOn() {
        System.err.println("going on");
    }

    private void store(Post post) {
        System.out.println(post.message());
    }
}
