package com.example.modular;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.error.NotFoundException;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.User;
import java.util.List;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        try (MattermostClient mattermost =
                MattermostClient.builder().serverUrl(args[0]).accessToken("token").build()) {
            List<User> users = mattermost.users().getUsers(q -> q.perPage(2));
            Post post = mattermost.posts().createPost(p -> p.channelId("duo18td5q3bkmr3y9mnws473fh").message("Hello"));
            System.out.println(
                    Main.class.getModule().getName() + " sees " + MattermostClient.class.getModule() + ": "
                            + !users.isEmpty() + " " + post.id().length());
        } catch (NotFoundException e) {
            System.out.println("not found: " + e.getMessage());
        }
    }
}
