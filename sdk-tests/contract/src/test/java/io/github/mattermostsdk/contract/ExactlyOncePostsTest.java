package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.api.PostsApi.CreatePostQuery;
import io.github.mattermostsdk.model.CreatePostRequest;
import io.github.mattermostsdk.model.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Posts that are sent several times and stored once. */
class ExactlyOncePostsTest extends Scenarios {
    private final String channel = townSquare().id();

    ExactlyOncePostsTest(ContractRun run) {
        super(run);
    }

    @Test
    void manyCallsAtOnceWithOneKeyMakeOnePost() {
        CreatePostRequest request = once();

        List<CompletableFuture<Post>> calls = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            calls.add(send(asAlice, request));
        }

        Set<String> ids = calls.stream().map(call -> call.join().id()).collect(Collectors.toSet());
        assertEquals(Set.copyOf(stored(request)), ids);
        assertEquals(1, ids.size());
    }

    @Test
    void aSecondClientWithTheKeyGetsThePostOfTheFirst() {
        CreatePostRequest request = once();
        MattermostClient restarted = stage.clientWith("user", alice.anotherSession());

        Post first = asAlice.posts().createPost(request);
        Post second = restarted.posts().createPost(request);

        assertEquals(first.id(), second.id());
        assertEquals(List.of(first.id()), stored(request));
        restarted.sessions().logout();
    }

    @Test
    void twoClientsAtOnceMakeOnePost() {
        CreatePostRequest request = once();
        MattermostClient other = stage.clientWith("user", alice.anotherSession());

        CompletableFuture<Post> one = send(asAlice, request);
        CompletableFuture<Post> two = send(other, request);

        assertEquals(one.join().id(), two.join().id());
        assertEquals(List.of(one.join().id()), stored(request));
        other.sessions().logout();
    }

    @Test
    void equalPostsWithoutAKeyAreSeveralPosts() {
        CreatePostRequest request = CreatePostRequest.builder()
                .channelId(channel)
                .message("twice " + stage.uniqueWord())
                .build();

        Post first = asAlice.posts().createPost(request);
        Post second = asAlice.posts().createPost(request);

        assertNotEquals(first.id(), second.id());
        assertEquals(2, stored(request).size());
    }

    private static CompletableFuture<Post> send(MattermostClient client, CreatePostRequest request) {
        return client.posts()
                .calls()
                .createPost(request, CreatePostQuery.builder().build())
                .executeAsync();
    }

    private CreatePostRequest once() {
        return CreatePostRequest.builder()
                .channelId(channel)
                .message("once " + stage.uniqueWord())
                .pendingPostId("contract:" + stage.uniqueWord())
                .build();
    }

    /** The posts with the text of a request, by another user's eyes. */
    private List<String> stored(CreatePostRequest request) {
        return asBob.posts().allPostsForChannel(channel, query -> query.perPage(200)).stream()
                .filter(post -> post.message().equals(request.message()))
                .map(Post::id)
                .toList();
    }
}
