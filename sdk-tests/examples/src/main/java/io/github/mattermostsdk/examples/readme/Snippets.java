package io.github.mattermostsdk.examples.readme;

import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.error.ApiException;
import io.github.mattermostsdk.error.ForbiddenException;
import io.github.mattermostsdk.model.PostProps;
import io.github.mattermostsdk.model.User;
import java.time.Duration;
import java.time.LocalDate;
import java.util.SortedMap;
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
        SortedMap<LocalDate, Long> perDay = mattermost.analytics().postCountsPerDay();
        perDay.forEach((day, posts) -> System.out.println(day + " " + posts));
        // end::analytics[]
    }

    void walk(String teamId) {
        // tag::walk[]
        for (User user : mattermost.users().allUsers(q -> q.inTeam(teamId).active(true))) {
            System.out.println(user.username());
        }
        // end::walk[]
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
