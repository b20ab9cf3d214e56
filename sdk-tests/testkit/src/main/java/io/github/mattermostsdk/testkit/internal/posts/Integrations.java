package io.github.mattermostsdk.testkit.internal.posts;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.json.Json;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import java.io.IOException;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Calls the programs behind buttons and menus. */
final class Integrations {

    private static final MediaType JSON = MediaType.get("application/json");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Sends a message and reads the answer, which may be none. */
    JsonMap call(String address, JsonMap message) {
        HttpUrl url = HttpUrl.parse(address);
        if (url == null) {
            throw failure();
        }
        Request request = new Request.Builder()
                .url(url)
                .post(RequestBody.create(Json.write(message), JSON))
                .build();
        try (Response response = Clients.CLIENT.newCall(request).execute()) {
            if (response.code() != 200) {
                throw failure();
            }
            return Json.read(response.body().byteString()) instanceof JsonMap map ? map : new JsonMap();
        } catch (IOException e) {
            throw failure();
        }
    }

    private static Problem failure() {
        return new Problem(400, "api.post.do_action.action_integration.app_error", "Action integration error.");
    }

    /** Made when the first button is pressed: most tests press none. */
    private static final class Clients {
        static final OkHttpClient CLIENT =
                new OkHttpClient.Builder().callTimeout(PATIENCE).build();
    }
}
