package io.github.mattermostsdk.paging;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.Post;
import java.util.List;

/**
 * The program in a JVM of its own. {@code count} walks all users and posts and prints how many there were; {@code print}
 * prints each post with the position after it, from a position on.
 */
final class Child {

    private Child() {}

    public static void main(String[] arguments) {
        try (MattermostClient mattermost = MattermostClient.builder()
                .serverUrl(arguments[1])
                .accessToken("token")
                .build()) {
            if (arguments[0].equals("count")) {
                System.out.println(mattermost.users().allUsers().stream().count());
                System.out.println(mattermost.posts().allPostsForChannel("c").stream().count());
            } else {
                print(mattermost, List.of(arguments).subList(2, arguments.length));
            }
        }
    }

    private static void print(MattermostClient mattermost, List<String> position) {
        Pager<Post> pager = mattermost.posts().allPostsForChannel("c").pageSize(50);
        if (!position.isEmpty()) {
            pager = pager.resume(Position.parse(position.get(0)));
        }
        for (Post post : pager) {
            System.out.println(post.id() + " " + pager.position());
        }
        System.out.println("end");
    }
}
