package io.github.mattermostsdk.examples.recipes;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.User;
import java.util.ArrayList;
import java.util.List;

/** Writes to people. */
final class DirectMessage {

    private DirectMessage() {}

    // tag::recipe-direct[]
    static Post write(MattermostClient mattermost, String username, String message) {
        String me = mattermost.users().getMe().id();
        String other = mattermost.users().getUserByUsername(username).id();
        Channel channel = mattermost.channels().createDirectChannel(List.of(me, other));
        return mattermost.posts().createPost(p -> p.channelId(channel.id()).message(message));
    }
    // end::recipe-direct[]

    // tag::recipe-direct-group[]
    static Post writeToGroup(MattermostClient mattermost, List<String> usernames, String message) {
        List<String> members = new ArrayList<>();
        members.add(mattermost.users().getMe().id());
        for (User user : mattermost.users().getUsersByUsernames(usernames)) {
            members.add(user.id());
        }
        Channel channel = mattermost.channels().createGroupChannel(members);
        return mattermost.posts().createPost(p -> p.channelId(channel.id()).message(message));
    }
    // end::recipe-direct-group[]
}
