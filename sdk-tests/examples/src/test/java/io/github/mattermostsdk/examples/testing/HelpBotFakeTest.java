package io.github.mattermostsdk.examples.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mattermostsdk.api.PostsApi;
import io.github.mattermostsdk.calls.PostsCalls;
import io.github.mattermostsdk.model.CreatePostRequest;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A bot without any server. */
class HelpBotFakeTest {
    // tag::testing-fake[]
    /** As much of the posts as the bot uses. */
    private static final class FakePosts implements PostsApi {
        final List<CreatePostRequest> written = new ArrayList<>();

        @Override
        public PostList getPostsForChannel(String channelId, GetPostsForChannelQuery query) {
            Post question =
                    Post.builder().id("q1").message("Where is the coffee?").build();
            return PostList.builder()
                    .order(List.of("q1"))
                    .posts(Map.of("q1", question))
                    .build();
        }

        @Override
        public Post createPost(CreatePostRequest request) {
            written.add(request);
            return Post.builder().id("a1").rootId("q1").build();
        }

        @Override
        public PostsCalls calls() {
            throw new UnsupportedOperationException("the bot calls something else");
        }
    }

    @Test
    void theAnswerBelongsToTheQuestion() {
        FakePosts posts = new FakePosts();

        new HelpBot(posts, "c1").answerSince(Instant.ofEpochMilli(1));

        assertEquals(
                List.of("q1"),
                posts.written.stream().map(CreatePostRequest::rootId).toList());
    }
    // end::testing-fake[]
}
