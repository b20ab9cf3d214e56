package io.github.mattermostsdk.export;

import com.squareup.moshi.JsonAdapter;
import io.github.mattermostsdk.internal.http.Json;
import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.model.ModelAdapterFactory;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.User;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lines of an export. */
final class JsonLines {

    private static final String USER = "{\"type\":\"user\",\"user\":";
    private static final Json JSON = new Json(ModelAdapterFactory::find);
    private static final JsonAdapter<String> TEXTS = JSON.adapter(String.class);
    private static final JsonAdapter<Channel> CHANNELS = JSON.adapter(Channel.class);
    private static final JsonAdapter<Post> POSTS = JSON.adapter(Post.class);
    private static final JsonAdapter<User> USERS = JSON.adapter(User.class);

    private JsonLines() {}

    static String channel(Channel channel) {
        return "{\"type\":\"channel\",\"channel\":" + CHANNELS.toJson(channel) + "}";
    }

    static String post(Post post, @Nullable String username) {
        String author = username == null ? "" : "\"username\":" + TEXTS.toJson(username) + ",";
        return "{\"type\":\"post\"," + author + "\"post\":" + POSTS.toJson(post) + "}";
    }

    static String user(User user) {
        return USER + USERS.toJson(user) + "}";
    }

    /** Reads a line of {@link #user}. */
    static User userOf(String line) throws IOException {
        if (!line.startsWith(USER)) {
            throw new IOException("Not a line of this export: " + line);
        }
        return Objects.requireNonNull(USERS.fromJson(line.substring(USER.length(), line.length() - 1)), line);
    }
}
