package io.github.mattermostsdk.internal.http;

import com.squareup.moshi.JsonAdapter;
import io.github.mattermostsdk.model.CreatePostRequest;
import java.io.IOException;
import okhttp3.RequestBody;

/** Knows where the key of a request stands in its body. */
public final class IdempotencyKeys {

    private IdempotencyKeys() {}

    /**
     * Refuses an operation that the description marks as safe by a key that nobody here can set.
     *
     * @throws IllegalStateException if the key or the type of the body is unknown
     */
    public static void check(String key, Class<?> body) {
        if (!key.equals("pending_post_id") || body != CreatePostRequest.class) {
            throw new IllegalStateException("The key " + key + " of " + body.getName() + " is not known");
        }
    }

    /** Writes a value as JSON, with room for a key. */
    public static RequestBody json(JsonAdapter<Object> adapter, Object value) throws IOException {
        CreatePostRequest post = (CreatePostRequest) value;
        return KeyedBody.of(
                post,
                post.pendingPostId(),
                key -> post.toBuilder().pendingPostId(key).build(),
                request -> RequestBodies.json(adapter, request));
    }
}
