package io.github.mattermostsdk.examples.readme;

// tag::first[]
import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.User;

class FirstSnippet {
    public static void main(String[] args) {
        try (MattermostClient mattermost = MattermostClient.builder()
                .serverUrl(System.getenv("MATTERMOST_URL"))
                .accessToken(System.getenv("MATTERMOST_TOKEN"))
                .build()) {

            User me = mattermost.users().getMe();
            System.out.println("Hello, " + me.username());

            Post post = mattermost.posts().createPost(p -> p.channelId(args[0]).message("Hello!"));
            System.out.println("Posted " + post.id() + " at " + post.createAt());
        }
    }
}
// end::first[]
