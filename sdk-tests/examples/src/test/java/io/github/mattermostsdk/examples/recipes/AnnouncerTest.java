package io.github.mattermostsdk.examples.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.api.PostsApi;
import io.github.mattermostsdk.calls.PostsCalls;
import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.model.CreatePostRequest;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnouncerTest {
    // tag::recipe-mock-fake[]
    /** Keeps what is posted. */
    static final class FakePosts implements PostsApi {
        final List<CreatePostRequest> requests = new ArrayList<>();

        @Override
        public PostsCalls calls() {
            throw new UnsupportedOperationException("This fake only creates posts");
        }

        @Override
        public Post createPost(CreatePostRequest request) {
            requests.add(request);
            return Post.builder().id("the-post").build();
        }
    }

    @Test
    void announcesTheRelease() {
        FakePosts posts = new FakePosts();

        assertTrue(new Announcer(posts, "the-channel").announce("2.1"));

        assertEquals("Released **2.1**", posts.requests.get(0).message());
    }
    // end::recipe-mock-fake[]

    // tag::recipe-mock-server[]
    @Test
    void toleratesAServerThatIsDown() {
        try (InMemoryMattermost server = InMemoryMattermost.builder().demo().start();
                MattermostClient mattermost = server.client()) {
            Channel dev = mattermost.channels().getChannelByNameForTeamName("acme", "dev");
            Announcer announcer = new Announcer(mattermost.posts(), dev.id());

            server.faults().on("createPost").answer(403, "text/plain", "closed for maintenance");

            assertFalse(announcer.announce("2.1"));
            assertTrue(announcer.announce("2.1"));
            assertEquals(0, server.faults().pending());
        }
    }
    // end::recipe-mock-server[]
}
