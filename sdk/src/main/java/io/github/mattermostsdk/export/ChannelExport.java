package io.github.mattermostsdk.export;

import io.github.mattermostsdk.api.PostsApi;
import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.paging.Pager;
import io.github.mattermostsdk.paging.Position;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Writes one channel, page by page. The users of a page are written before its state, so that none can be missed. */
final class ChannelExport implements Callable<Boolean> {

    private final PostsApi posts;
    private final Channel channel;
    private final Path directory;
    private final UserBook users;
    private final Tally tally;

    ChannelExport(PostsApi posts, Channel channel, Path directory, UserBook users, Tally tally) {
        this.posts = posts;
        this.channel = channel;
        this.directory = directory;
        this.users = users;
        this.tally = tally;
    }

    /** Returns whether the channel is complete. */
    @Override
    public Boolean call() throws IOException {
        try (ChannelFile file = ChannelFile.open(directory, channel.id())) {
            tally.addPosts(file.posts());
            if (!file.isComplete()) {
                write(file);
            }
            tally.addChannel();
            return true;
        } catch (MattermostException failure) {
            tally.addFailure(channel.id(), failure);
            return false;
        }
    }

    private void write(ChannelFile file) throws IOException {
        // Replies have their own places in the walk: the server need not send them with each post of their thread.
        Pager<Post> pager = posts.allPostsForChannel(channel.id(), q -> q.skipFetchThreads(true));
        Position position = file.position();
        if (position == null) {
            file.append(List.of(JsonLines.channel(channel)));
        } else {
            pager = pager.resume(position);
        }
        for (List<Post> page : pager.pages()) {
            Map<String, String> usernames = users.usernames(page);
            file.append(page.stream()
                    .map(post -> JsonLines.post(post, usernames.get(post.userId())))
                    .toList());
            file.save(pager.position());
            tally.addPosts(page.size());
        }
        file.complete(pager.position());
    }
}
