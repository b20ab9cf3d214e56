package io.github.mattermostsdk.examples.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostList;
import io.github.mattermostsdk.model.ScheduledPost;
import io.github.mattermostsdk.model.Team;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import io.github.mattermostsdk.testkit.InMemoryMattermostExtension;
import io.github.mattermostsdk.testkit.Setting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A program that plans ahead. */
class ScheduledPostTest {
    // tag::testing-clock[]
    @RegisterExtension
    static final InMemoryMattermostExtension MATTERMOST =
            InMemoryMattermostExtension.with(server -> server.enable(Setting.SCHEDULED_POSTS));

    @Test
    void tomorrowsPostIsThereTomorrow(InMemoryMattermost server) {
        Team team = server.seed().createTeam("staff", "Staff");
        Channel channel = server.seed().createChannel(team, "news", "News");
        User ann = server.seed().createUser("ann");
        server.seed().join(channel, ann);
        Instant tomorrow = server.clock().instant().plus(Duration.ofDays(1));
        try (MattermostClient mattermost = server.client(ann)) {
            mattermost
                    .scheduledPosts()
                    .createScheduledPost(post ->
                            post.channelId(channel.id()).message("Cake!").scheduledAt(tomorrow));
            assertFalse(messages(mattermost, channel).contains("Cake!"));

            server.clock().advance(Duration.ofDays(1));

            assertEquals(Set.of("Cake!"), messages(mattermost, channel));
        }
    }
    // end::testing-clock[]

    @Test
    void aScheduledPostIsChangedAndDeleted(InMemoryMattermost server) {
        Team team = server.seed().createTeam("staff", "Staff");
        Channel channel = server.seed().createChannel(team, "news", "News");
        User ann = server.seed().createUser("ann");
        server.seed().join(channel, ann);
        Instant tomorrow = server.clock().instant().plus(Duration.ofDays(1));
        try (MattermostClient mattermost = server.client(ann)) {
            ScheduledPost post = mattermost
                    .scheduledPosts()
                    .createScheduledPost(request ->
                            request.channelId(channel.id()).message("Cake!").scheduledAt(tomorrow));

            mattermost
                    .scheduledPosts()
                    .updateScheduledPost(
                            post.id(),
                            request -> request.id(post.id())
                                    .userId(ann.id())
                                    .channelId(channel.id())
                                    .message("Tea!")
                                    .scheduledAt(tomorrow));

            assertEquals(List.of("Tea!"), planned(mattermost, team));
            mattermost.scheduledPosts().deleteScheduledPost(post.id());
            assertEquals(List.of(), planned(mattermost, team));
        }
    }

    private static List<String> planned(MattermostClient mattermost, Team team) {
        return Objects.requireNonNull(mattermost
                        .scheduledPosts()
                        .getUserScheduledPosts(team.id())
                        .get(team.id()))
                .stream()
                .map(ScheduledPost::message)
                .toList();
    }

    private static Set<String> messages(MattermostClient mattermost, Channel channel) {
        PostList posts = mattermost.posts().getPostsForChannel(channel.id());
        return posts.posts().values().stream()
                .filter(post -> String.valueOf(post.type()).isEmpty())
                .map(Post::message)
                .collect(Collectors.toSet());
    }
}
