package io.github.mattermostsdk.examples.readme;

import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.error.ApiException;
import io.github.mattermostsdk.error.ForbiddenException;
import io.github.mattermostsdk.model.AnalyticsName;
import io.github.mattermostsdk.model.AnalyticsRow;
import io.github.mattermostsdk.model.PostProps;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** What the README shows, compiled. */
final class Snippets {
    private final MattermostClient mattermost;
    private final String channelId;

    Snippets(MattermostClient mattermost, String channelId) {
        this.mattermost = mattermost;
        this.channelId = channelId;
    }

    void attachment() {
        // tag::attachment[]
        mattermost
                .posts()
                .createPost(p -> p.channelId(channelId)
                        .props(PostProps.builder()
                                .addAttachment(a -> a.color("#36a64f")
                                        .title("CI")
                                        .text("412 tests passed")
                                        .addField(f ->
                                                f.title("Branch").value("main").isShort(true)))
                                .build()));
        // end::attachment[]
    }

    void analytics() {
        // tag::analytics[]
        for (AnalyticsRow row : mattermost.analytics().getAnalyticsOld(q -> q.name(AnalyticsName.POST_COUNTS_DAY))) {
            System.out.println(row.name() + " " + row.value());
        }
        // end::analytics[]
    }

    void walk(String teamId) {
        // tag::walk[]
        for (User user : mattermost.users().allUsers(q -> q.inTeam(teamId).active(true))) {
            System.out.println(user.username());
        }
        // end::walk[]
    }

    void inMemory() {
        // tag::in-memory[]
        try (InMemoryMattermost server = InMemoryMattermost.start();
                MattermostClient bot = server.client()) {
            System.out.println(bot.users().getMe().username() + " at " + server.url());
        }
        // end::in-memory[]
    }

    void call() {
        // tag::call[]
        CompletableFuture<User> later = mattermost.users().calls().getMe().executeAsync();

        ApiResponse<User> response = mattermost
                .users()
                .calls()
                .getMe()
                .timeout(Duration.ofSeconds(5))
                .executeForResponse();
        System.out.println(response.status() + " " + response.etag() + " " + response.serverVersion());
        // end::call[]
        later.join();
    }

    void errors() {
        // tag::errors[]
        try {
            mattermost.posts().deletePost("7wq3k8p6jbyd3y5nq4ou5fzx8w");
        } catch (ForbiddenException e) {
            System.err.println("Not allowed: " + e.getMessage());
        } catch (ApiException e) {
            System.err.println(e.status() + " " + e.errorId() + ", request " + e.requestId());
        }
        // end::errors[]
    }
}
