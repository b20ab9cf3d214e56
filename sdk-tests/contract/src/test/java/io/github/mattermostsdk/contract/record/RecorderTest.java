package io.github.mattermostsdk.contract.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.mattermostsdk.contract.description.Description;
import io.github.mattermostsdk.contract.exchange.Exchange;
import io.github.mattermostsdk.contract.exchange.Message;
import io.github.mattermostsdk.contract.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecorderTest {
    private static final HttpUrl SITE = HttpUrl.get("https://chat.example.com");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    Path folder;

    @Test
    void anExchangeIsWrittenWithoutItsSecrets() throws IOException {
        record("LogInTest.aLoginWorks", login());

        String text = Files.readString(folder.resolve("login.json"));
        Map<String, @Nullable Object> exchange = exchanges("login").get(0);
        assertEquals("log-in-test-a-login-works-anonymous", exchange.get("name"));
        assertEquals("anonymous", exchange.get("as"));
        assertEquals("/api/v4/users/login", Json.object(exchange.get("request")).get("path"));
        assertFalse(text.contains("hunter2"), text);
        assertFalse(text.contains("s3cret-token"), text);
    }

    @Test
    void theIndexTellsWhatWasSeen() throws IOException {
        record("LogInTest.aLoginWorks", login());

        Map<String, @Nullable Object> index = read("index");
        assertEquals(true, Json.object(index.get("login")).get("success"));
    }

    @Test
    void exchangesOfOneScenarioHaveNumbers() throws IOException {
        record("LogInTest.aLoginWorks", login(), login());

        assertEquals(
                List.of("log-in-test-a-login-works-anonymous", "log-in-test-a-login-works-anonymous-2"),
                exchanges("login").stream().map(each -> each.get("name")).toList());
    }

    private void record(String scenario, Exchange... exchanges) {
        Recorder recorder = new Recorder(folder, Description.load(), SITE, () -> scenario);
        List.of(exchanges).forEach(recorder);
        recorder.write();
    }

    private static Exchange login() {
        Message request = new Message(
                Headers.of("Content-Type", "application/json; charset=utf-8"),
                ByteString.encodeUtf8("{\"login_id\":\"alice\",\"password\":\"hunter2\"}"));
        Message answer = new Message(
                Headers.of("Content-Type", "application/json", "Token", "s3cret-token"),
                ByteString.encodeUtf8("{\"id\":\"a\"}"));
        return new Exchange("anonymous", "POST", HttpUrl.get(SITE + "api/v4/users/login"), request, 200, answer);
    }

    private List<Map<String, @Nullable Object>> exchanges(String operation) throws IOException {
        List<?> exchanges = (List<?>) Objects.requireNonNull(read(operation).get("exchanges"));
        return exchanges.stream().map(Json::object).toList();
    }

    private Map<String, @Nullable Object> read(String name) throws IOException {
        return Json.object(Json.parse(Files.readString(folder.resolve(name + ".json"))));
    }
}
