package io.github.mattermostsdk.contract.server;

import io.github.mattermostsdk.contract.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * What scenarios need and the operations of the SDK do not give, by plain REST calls. Used to set the stage and for nothing
 * else.
 */
final class Backstage {
    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient http = new OkHttpClient();
    private final HttpUrl site;
    private final Supplier<String> token;

    /**
     * A way behind the stage.
     *
     * @param site the address of the server
     * @param token the token of the administrator's session, empty as long as there is none
     */
    Backstage(HttpUrl site, Supplier<String> token) {
        this.site = site;
        this.token = token;
    }

    Settings settings() {
        return new Settings(send("GET", "config/client?format=old", null));
    }

    boolean isLicensed() {
        return Json.text(send("GET", "license/client?format=old", null), "IsLicensed")
                .equals("true");
    }

    /** The whole configuration: sections, and in them values. */
    Map<String, @Nullable Object> config() {
        return send("GET", "config", null);
    }

    /** Changes some values of the configuration and leaves all others alone. */
    void patchConfig(Map<String, ?> sections) {
        send("PUT", "config/patch", sections);
    }

    /** Creates an open team, with the administrator in it, and returns its id. */
    String createTeam(String name) {
        return Json.text(send("POST", "teams", Map.of("name", name, "display_name", name, "type", "O")), "id");
    }

    void join(String teamId, String userId) {
        send("POST", "teams/" + teamId + "/members", Map.of("team_id", teamId, "user_id", userId));
    }

    void archive(String teamId) {
        send("DELETE", "teams/" + teamId, null);
    }

    Map<String, @Nullable Object> createOAuthApp(Map<String, ?> app) {
        return send("POST", "oauth/apps", app);
    }

    void deleteOAuthApp(String id) {
        send("DELETE", "oauth/apps/" + id, null);
    }

    /** Agrees for a user to what an application asks, and returns where the browser is sent back to. */
    String authorize(String userToken, Map<String, ?> question) {
        return Json.text(send(userToken, "POST", "/oauth/authorize", question), "redirect");
    }

    private Map<String, @Nullable Object> send(String method, String path, @Nullable Map<String, ?> body) {
        return send(token.get(), method, "/api/v4/" + path, body);
    }

    private Map<String, @Nullable Object> send(
            String bearer, String method, String path, @Nullable Map<String, ?> body) {
        String base = site.toString().replaceFirst("/$", "");
        HttpUrl url = Objects.requireNonNull(HttpUrl.parse(base + path), path);
        Request.Builder request = new Request.Builder()
                .url(url)
                .method(method, body == null ? null : RequestBody.create(Json.write(body), JSON));
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        try (Response response = http.newCall(request.build()).execute()) {
            String text = response.body().string();
            if (!response.isSuccessful()) {
                throw new IllegalStateException(
                        "The stage cannot be set: " + method + " " + path + " gave " + response.code() + " " + text);
            }
            return Json.object(Json.parse(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
