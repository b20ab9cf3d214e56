package io.github.mattermostsdk.testkit.internal.view;

import com.squareup.moshi.Moshi;
import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.model.ModelAdapterFactory;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.Team;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.testkit.internal.json.Json;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import java.io.IOException;
import java.util.Objects;
import okio.Buffer;

/** What the server sends, as models of the SDK. */
public final class Models {

    private static final Moshi MOSHI =
            new Moshi.Builder().add(new ModelAdapterFactory()).build();

    private Models() {}

    /** A user. */
    public static User user(JsonMap json) {
        return read(json, User.class);
    }

    /** A team. */
    public static Team team(JsonMap json) {
        return read(json, Team.class);
    }

    /** A channel. */
    public static Channel channel(JsonMap json) {
        return read(json, Channel.class);
    }

    /** A post. */
    public static Post post(JsonMap json) {
        return read(json, Post.class);
    }

    private static <T> T read(JsonMap json, Class<T> type) {
        try {
            Buffer text = new Buffer().write(Json.write(json));
            return Objects.requireNonNull(MOSHI.adapter(type).fromJson(text));
        } catch (IOException e) {
            throw new IllegalStateException("The server made an invalid " + type.getSimpleName(), e);
        }
    }
}
