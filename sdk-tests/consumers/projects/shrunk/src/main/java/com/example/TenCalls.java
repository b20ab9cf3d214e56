package com.example;

import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.error.ApiException;
import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostList;
import io.github.mattermostsdk.model.Reaction;
import io.github.mattermostsdk.model.Status;
import io.github.mattermostsdk.model.Team;
import io.github.mattermostsdk.model.User;
import java.util.List;

/** Ten different calls: with path, query, JSON body, list, map, void, and with another form of call. */
public final class TenCalls {
    private static final String ID = "duo18td5q3bkmr3y9mnws473fh";

    private TenCalls() {}

    public static void main(String[] args) {
        MattermostClient mattermost =
                MattermostClient.builder().serverUrl(args[0]).accessToken("token").build();

        User me = mattermost.users().getMe();
        say(1, me.username().isEmpty() ? "" : "me");
        List<User> users = mattermost.users().getUsers(q -> q.perPage(3).active(true));
        say(2, users.get(0).id().length());
        User user = mattermost.users().getUserByUsername("emma");
        say(3, user.createAt() != null);
        Post post = mattermost.posts().createPost(p -> p.channelId(ID).message("Hello"));
        say(4, post.message().isEmpty() ? "" : "posted");
        Post patched = mattermost.posts().patchPost(post.id(), p -> p.message("Hello again"));
        say(5, patched.id().length());
        PostList page = mattermost.posts().getPostsForChannel(ID, q -> q.perPage(2));
        say(6, page.order().size() == page.posts().size());
        mattermost.posts().deletePost(post.id());
        say(7, "deleted");
        Reaction reaction = mattermost
                .reactions()
                .saveReaction(r -> r.userId(me.id()).postId(post.id()).emojiName("tada"));
        say(8, reaction.emojiName().isEmpty() ? "" : "reacted");
        ApiResponse<Channel> channel = mattermost.channels().calls().getChannel(ID).executeForResponse();
        say(9, channel.status() + " " + channel.body().id().length());
        Team team = mattermost.teams().calls().getTeamByName("berlin").executeAsync().join();
        say(10, team.name().isEmpty() ? "" : "team");
        try {
            Status status = mattermost.status().getUserStatus("missing");
            say(11, status);
        } catch (ApiException e) {
            say(11, e.status() + " " + e.errorId());
        }
    }

    private static void say(int number, Object result) {
        System.out.println(number + " " + result);
    }
}
