package io.github.mattermostsdk.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.Preference;
import io.github.mattermostsdk.model.PreferenceCategory;
import io.github.mattermostsdk.model.Status;
import io.github.mattermostsdk.model.Team;
import io.github.mattermostsdk.model.ThreadDirection;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.model.UserReport;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Walks lists that are longer than a page over HTTP, on a server that pages as a real one does. */
class WholeListsTest {

    private static final Instant BEGIN = Instant.parse("2026-10-05T08:00:00Z");
    private static final int DAY = 86_400;

    private final InMemoryMattermost server = InMemoryMattermost.start();
    private final MattermostClient mattermost = server.client();
    private final Team team = server.seed().createTeam("acme", "Acme");
    private final Channel channel = server.seed().createChannel(team, "dev", "Development");
    private final User me = server.admin();

    WholeListsTest() {
        server.seed().join(channel, me);
    }

    @AfterEach
    void stop() {
        mattermost.close();
        server.close();
    }

    private List<String> posts(int count, long seconds) {
        Random random = new Random(7);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Instant time = BEGIN.plusSeconds((long) (random.nextDouble() * seconds));
            ids.add(server.seed().createPost(channel, me, "report " + i, time).id());
        }
        return ids;
    }

    private long requests(String operationId) {
        return server.requests().stream()
                .filter(call -> call.operationId().equals(operationId))
                .count();
    }

    @Test
    void users() {
        List<String> names = IntStream.range(0, 230)
                .mapToObj(i -> server.seed().createUser("user" + i).username())
                .toList();
        List<User> walked =
                mattermost.users().allUsers().pageSize(50).prefetch(4).stream().toList();
        assertEquals(231, walked.size());
        List<String> walkedNames = walked.stream().map(User::username).toList();
        Check.complete(names, walkedNames);
        assertEquals(walkedNames.stream().sorted().toList(), walkedNames);

        List<UserReport> report = mattermost.reports().allUsersForReporting(q -> q.pageSize(40)).stream()
                .toList();
        Check.complete(names, report.stream().map(UserReport::username).toList());
    }

    @Test
    void lookUps() {
        List<User> people = IntStream.range(0, 230)
                .mapToObj(i -> server.seed().createUser("user" + i))
                .toList();
        List<String> ids = new ArrayList<>(people.stream().map(User::id).toList());
        Collections.shuffle(ids, new Random(1));
        ids.add(3, "x".repeat(26));
        Pager<User> users = mattermost.users().allUsersByIds(ids);
        List<String> found = users.stream().map(User::id).toList();
        assertEquals(List.of("x".repeat(26)), users.missing());
        ids.remove(3);
        assertEquals(ids, found);
        assertEquals(
                ids,
                mattermost.status().allUsersStatusesByIds(ids).stream()
                        .map(Status::userId)
                        .toList());
        List<String> names = people.stream().map(User::username).toList();
        assertEquals(
                names,
                mattermost.users().allUsersByUsernames(names).stream()
                        .map(User::username)
                        .toList());
    }

    @Test
    void postsOfAChannel() {
        List<String> ids = posts(700, 2 * DAY);
        List<String> walked = Check.ids(mattermost.posts().allPostsForChannel(channel.id()));
        Check.complete(ids, walked);
        List<String> found = Check.ids(mattermost.posts().allPostsByIds(ids));
        assertEquals(ids, found);
        String oldest = walked.get(walked.size() - 1);
        List<String> forward = Check.ids(mattermost
                .posts()
                .allPostsForChannel(channel.id(), q -> q.after(oldest).perPage(30)));
        assertEquals(walked.size() - 1, forward.size());
        assertTrue(requests("getPostsForChannel") < 35);
    }

    @Test
    void changesOfAChannel() {
        List<String> ids = posts(1_100, 2 * DAY);
        Pager<Post> changes = mattermost.posts().allPostsForChannel(channel.id(), q -> q.since(BEGIN.minusSeconds(1)));
        Check.complete(ids, Check.ids(changes));
    }

    @Test
    void searches() {
        List<String> ids = posts(450, 9 * DAY);
        List<String> found = Check.ids(mattermost.posts().allPostsFound(team.id(), r -> r.terms("report")));
        Check.complete(ids, found);
        assertEquals(ids.size(), found.size());
        Check.complete(ids, Check.ids(mattermost.posts().allPostsFoundInAllTeams(r -> r.terms("report"))));
    }

    @Test
    void threads() {
        Post root = mattermost.posts().createPost(p -> p.channelId(channel.id()).message("question"));
        List<String> replies = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            replies.add(mattermost
                    .posts()
                    .createPost(p -> p.channelId(channel.id()).rootId(root.id()).message("answer"))
                    .id());
        }
        List<String> down =
                Check.ids(mattermost.posts().allPostsOfThread(root.id()).pageSize(20));
        assertEquals(root.id(), down.get(0));
        Check.complete(replies, down);
        assertEquals(131, down.size());
        List<String> up = Check.ids(mattermost
                .posts()
                .allPostsOfThread(
                        root.id(), q -> q.direction(ThreadDirection.UP).perPage(20)));
        Check.complete(replies, up);
    }

    @Test
    void followedThreads() {
        List<String> roots = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            Post root =
                    mattermost.posts().createPost(p -> p.channelId(channel.id()).message("question"));
            mattermost
                    .posts()
                    .createPost(p -> p.channelId(channel.id()).rootId(root.id()).message("answer"));
            roots.add(root.id());
        }
        List<String> walked = new ArrayList<>();
        mattermost.threads().allUserThreads("me", team.id()).pageSize(15).forEach(thread -> walked.add(thread.id()));
        Check.complete(roots, walked);
        assertEquals(70, walked.size());
    }

    @Test
    void flaggedPosts() {
        List<String> ids = posts(150, DAY);
        for (String id : ids) {
            mattermost
                    .preferences()
                    .updatePreferences(
                            me.id(),
                            List.of(Preference.builder()
                                    .userId(me.id())
                                    .category(PreferenceCategory.FLAGGED_POST)
                                    .name(id)
                                    .value("true")
                                    .build()));
        }
        List<String> walked =
                Check.ids(mattermost.posts().allFlaggedPostsForUser(me.id()).pageSize(40));
        Check.complete(ids, walked);
        assertEquals(150, walked.size());
    }

    @Test
    void memberships() {
        for (int i = 0; i < 60; i++) {
            server.seed().join(server.seed().createChannel(team, "c" + i, "c" + i), me);
        }
        long count = mattermost.users().allChannelMembersWithTeamDataForUser(me.id()).pageSize(25).stream()
                .count();
        assertEquals(63, count, "with Town Square, Off-Topic and dev");
    }
}
