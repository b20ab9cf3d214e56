package io.github.mattermostsdk.examples;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.error.ForbiddenException;
import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostProps;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The first calls that everybody makes: who am I, post, post with an attachment, read the analytics, list users.
 *
 * <p>Runs on a Mattermost in memory, or on the server of the environment variable {@code MATTERMOST_URL} with the
 * personal access token of {@code MATTERMOST_TOKEN}. There it writes two posts into the user's own direct channel.
 */
public final class Quickstart {
    private static final int USERS_SHOWN = 5;

    private final MattermostClient mattermost;
    private final PrintStream out;

    Quickstart(MattermostClient mattermost, PrintStream out) {
        this.mattermost = mattermost;
        this.out = out;
    }

    /**
     * Runs the quickstart.
     *
     * @param arguments none are used
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (System.getenv("MATTERMOST_URL") == null) {
            try (InMemoryMattermost server = InMemoryMattermost.builder().demo().start();
                    MattermostClient mattermost = server.client()) {
                out.println("MATTERMOST_URL is not set: a Mattermost in memory plays the server at " + server.url());
                new Quickstart(mattermost, out).run();
            }
        } else {
            try (MattermostClient mattermost = MattermostClient.fromEnvironment()) {
                new Quickstart(mattermost, out).run();
            }
        }
    }

    void run() {
        User me = mattermost.users().getMe();
        out.println("\nSigned in as @" + me.username() + " (" + me.roles() + ")");

        String channelId = mattermost
                .channels()
                .createDirectChannel(List.of(me.id(), me.id()))
                .id();
        Post post = mattermost.posts().createPost(p -> p.channelId(channelId).message("Build **green** :tada:"));
        out.println("\nPosted " + post.id() + " at " + post.createAt() + ": " + post.message());

        Post withAttachment = mattermost
                .posts()
                .createPost(p -> p.channelId(channelId)
                        .props(PostProps.builder()
                                .addAttachment(a -> a.color("#36a64f")
                                        .title("CI")
                                        .text("412 tests passed")
                                        .addField(f ->
                                                f.title("Branch").value("main").isShort(true)))
                                .build()));
        out.println("Posted " + withAttachment.id() + " with an attachment: "
                + withAttachment.props().attachments().get(0).title());

        printAnalytics();
        printUsers();
    }

    private void printAnalytics() {
        try {
            out.println("\nThe server in numbers");
            mattermost.analytics().standardCounts().asMap().forEach((name, total) -> {
                String text = total.isPresent() ? String.format("%,d", total.getAsLong()) : "unknown";
                out.printf("  %-30s %12s%n", name, text);
            });
            out.println("\nPosts per day");
            out.print(BarChart.of(mattermost.analytics().postCountsPerDay()));
        } catch (ForbiddenException e) {
            out.println("  This token may not read the analytics: that takes a system administrator's token, or a role "
                    + "with the permission to read the system console's statistics (" + e.errorId() + ").");
        }
    }

    private void printUsers() {
        out.println("\nThe first users");
        try {
            for (User user :
                    mattermost.users().getUsers(q -> q.perPage(USERS_SHOWN).active(true))) {
                out.println("  @" + user.username() + "  " + user.firstName() + " " + user.lastName());
            }
        } catch (MattermostException e) {
            out.println("  could not be listed: " + e.getMessage());
        }
    }
}
