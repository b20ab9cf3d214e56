package io.github.mattermostsdk.benchmarks.decoding;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Types;
import io.github.mattermostsdk.benchmarks.Pages;
import io.github.mattermostsdk.benchmarks.decoding.Race.Contestant;
import io.github.mattermostsdk.internal.http.Json;
import io.github.mattermostsdk.model.ModelAdapterFactory;
import io.github.mattermostsdk.model.PostList;
import io.github.mattermostsdk.model.User;
import java.util.List;
import java.util.Objects;
import net.bis5.mattermost.jersey.provider.MattermostModelMapperProvider;
import net.bis5.mattermost.model.UserList;
import okio.Buffer;

/** Decodes a page that is in memory. */
public final class InMemory {

    private static final Json JSON = new Json(ModelAdapterFactory::find);

    private InMemory() {}

    /**
     * Runs the race.
     *
     * @param args {@code users} or {@code posts}, and the number of rounds
     * @throws Exception if a contestant fails
     */
    public static void main(String[] args) throws Exception {
        boolean users = args[0].equals("users");
        byte[] json = Pages.read(args[0] + "200.json");
        // Cloned for each run, which shares the bytes: a body lies in such a buffer when it has arrived.
        Buffer page = new Buffer().write(json);
        ObjectMapper mapper = new MattermostModelMapperProvider(true).getContext(UserList.class);
        new Race(
                        Integer.parseInt(args[1]),
                        users
                                ? Contestant.of(
                                        "mattermost4j",
                                        () -> mapper.readValue(json, UserList.class)
                                                .size())
                                : Contestant.of(
                                        "mattermost4j",
                                        () -> mapper.readValue(json, net.bis5.mattermost.model.PostList.class)
                                                .size()),
                        users ? usersBySdk(page) : postsBySdk(page),
                        Contestant.of("Moshi, skipping", () -> {
                            JsonReader reader = JsonReader.of(page.clone());
                            reader.skipValue();
                            return 1;
                        }))
                .run();
    }

    private static Contestant usersBySdk(Buffer page) {
        JsonAdapter<List<User>> adapter = JSON.adapter(Types.newParameterizedType(List.class, User.class));
        return Contestant.of(
                "SDK",
                () -> Objects.requireNonNull(adapter.fromJson(JsonReader.of(page.clone())))
                        .size());
    }

    private static Contestant postsBySdk(Buffer page) {
        JsonAdapter<PostList> adapter = JSON.adapter(PostList.class);
        return Contestant.of(
                "SDK",
                () -> Objects.requireNonNull(adapter.fromJson(JsonReader.of(page.clone())))
                        .order()
                        .size());
    }
}
