package io.github.mattermostsdk.examples.guides;

import io.github.mattermostsdk.LoggingListener;
import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.RateLimitStrategy;
import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.error.UnknownOutcome;
import io.github.mattermostsdk.model.CreatePostRequest;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.User;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What the guide to resilience shows, compiled. */
final class ResilienceSnippets {
    private static final String SERVER = "https://chat.example.com";

    private final MattermostClient mattermost;
    private final String channelId;

    ResilienceSnippets(MattermostClient mattermost, String channelId) {
        this.mattermost = mattermost;
        this.channelId = channelId;
    }

    /** Sets everything that there is to set. */
    static MattermostClient options(String token) {
        // tag::resilience-options[]
        MattermostClient mattermost = MattermostClient.builder()
                .serverUrl("https://chat.example.com")
                .accessToken(token)
                .maxRetries(4) // after the first attempt; 2 without it
                .timeout(Duration.ofSeconds(20)) // attempts, waits and reading together; 60 s without it
                .connectTimeout(Duration.ofSeconds(3)) // 10 s without it
                .readTimeout(Duration.ofSeconds(10)) // how long a server may be silent; 30 s without it
                .build();
        // end::resilience-options[]
        return mattermost;
    }

    /** Differs for a part of the program, and for one call. */
    User differently() {
        // tag::resilience-differently[]
        MattermostClient once = mattermost.withOptions(o -> o.maxRetries(0));

        User me = mattermost
                .users()
                .calls()
                .getMe()
                .timeout(Duration.ofSeconds(2))
                .execute();
        // end::resilience-differently[]
        System.out.println(once.serverUrl());
        return me;
    }

    /** Finds out what came of a post. */
    @Nullable
    Post postOrFind(String text) {
        // tag::resilience-unknown[]
        try {
            return mattermost.posts().createPost(p -> p.channelId(channelId).message(text));
        } catch (MattermostException e) {
            UnknownOutcome outcome = e.unknownOutcome();
            if (outcome == null) {
                throw e; // the server certainly stored nothing
            }
            // It may have been stored: look for it, from a little before it was first sent on.
            return mattermost
                    .posts()
                    .allPostsForChannel(
                            channelId, q -> q.since(outcome.firstSentAt().minusSeconds(60)))
                    .stream()
                    .filter(post -> post.message().equals(text))
                    .findFirst()
                    .orElse(null);
        }
        // end::resilience-unknown[]
    }

    /** Keeps the key itself, so that even a restarted program posts once. */
    Post withOwnKey(String jobId) {
        // tag::resilience-own-key[]
        CreatePostRequest report = CreatePostRequest.builder()
                .channelId(channelId)
                .message("The nightly build is done")
                .pendingPostId("nightly-build:" + jobId)
                .build();
        Post post = mattermost.posts().createPost(report);
        // end::resilience-own-key[]
        return post;
    }

    /** Treats the rate limit in three ways. */
    void limits() {
        // tag::resilience-limits[]
        MattermostClient impatient = mattermost.withOptions(o -> o.rateLimit(RateLimitStrategy.FAIL));

        MattermostClient selective = mattermost.withOptions(o ->
                o.rateLimit(call -> call.suggestedWait().compareTo(Duration.ofSeconds(5)) <= 0
                        ? call.suggestedWait()
                        : null)); // null: fail
        // end::resilience-limits[]
        System.out.println(impatient + " " + selective);
    }

    /** Gives a call up. */
    void cancel() {
        // tag::resilience-cancel[]
        CompletableFuture<User> coming = mattermost.users().calls().getMe().executeAsync();
        coming.cancel(true); // ends an attempt as well as a wait, at once
        // end::resilience-cancel[]
    }

    /** Listens to the calls. */
    static void listen(String token, MeterRegistry registry) {
        // tag::resilience-listen[]
        MattermostClient logged = MattermostClient.builder()
                .serverUrl(SERVER)
                .accessToken(token)
                .listener(new LoggingListener()) // System.Logger, io.github.mattermostsdk
                .build();

        MattermostClient measured = MattermostClient.builder()
                .serverUrl(SERVER)
                .accessToken(token)
                .listener(new MeterListener(registry))
                .build();
        // end::resilience-listen[]
        System.out.println(logged + " " + measured);
    }
}
