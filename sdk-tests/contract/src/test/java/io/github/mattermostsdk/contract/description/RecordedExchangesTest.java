package io.github.mattermostsdk.contract.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.contract.exchange.Exchange;
import io.github.mattermostsdk.contract.exchange.Message;
import io.github.mattermostsdk.contract.json.Json;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The strict check lets pass what a real server said in more than a thousand recorded exchanges. */
class RecordedExchangesTest {
    private static final Path RECORDINGS = Project.folder("sdk-tests/tests/src/test/resources/exchanges-11.6");
    private static final Path CAPTURES = Project.folder("sdk-tests/tests/src/test/resources/captures-5.37");
    private static final HttpUrl SITE = HttpUrl.get("https://chat.example.com");

    /** Recorded to show what a server makes of requests that the description does not allow, and the SDK does not make. */
    private static final Set<String> NOT_ALLOWED = Set.of(
            "attachDeviceExtraProps malformed-body",
            "attachDeviceExtraProps published-names-are-ignored",
            "attachDeviceExtraProps boolean-flag",
            "getChannelMembersWithTeamDataForUser all-as-ndjson",
            "getFile range",
            "getUsers active-and-inactive",
            "login ldap-only-boolean",
            "setPostUnread malformed-body",
            "updateUserRoles malformed-body");

    private final Description description = Description.load();

    @Test
    void noRecordedExchangeDiffersFromTheDescription() throws IOException {
        Set<String> found = new TreeSet<>();
        int checked = 0;
        try (Stream<Path> files = Files.list(RECORDINGS)) {
            for (Path file : files.filter(each -> !each.endsWith("index.json")).toList()) {
                Map<String, @Nullable Object> recorded = read(file);
                for (Object exchange : (List<?>) Objects.requireNonNull(recorded.get("exchanges"))) {
                    checked += check(Json.text(recorded, "method"), Json.object(exchange), found) ? 1 : 0;
                }
            }
        }
        assertEquals(Set.of(), found);
        assertTrue(checked > 1000, checked + " exchanges");
    }

    @Test
    void noAnswerOfAnOldServerDiffersFromTheDescription() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Map.Entry<String, @Nullable Object> capture :
                read(CAPTURES.resolve("index.json")).entrySet()) {
            SpecOperation operation = description.operations().stream()
                    .filter(each -> each.id().equals(capture.getValue()))
                    .findFirst()
                    .orElseThrow();
            Message answer = new Message(
                    Headers.of("Content-Type", "application/json"),
                    ByteString.encodeUtf8(Files.readString(CAPTURES.resolve(capture.getKey()))));
            description.differences(SITE, anyRequest(operation, answer)).stream()
                    .filter(difference -> !difference.place().startsWith("request"))
                    .forEach(difference -> found.add(difference + " (" + capture.getKey() + ")"));
        }
        assertEquals(Set.of(), found);
    }

    private static Exchange anyRequest(SpecOperation operation, Message answer) {
        HttpUrl url = SITE.newBuilder()
                .encodedPath("/api/v4" + operation.path().replaceAll("\\{[a-z_]+}", "zzzzzzzzzzzzzzzzzzzzzzzzzz"))
                .build();
        int status = Integer.parseInt(operation.success().status());
        return new Exchange(
                "admin", operation.method(), url, new Message(Headers.of(), ByteString.EMPTY), status, answer);
    }

    private boolean check(String method, Map<String, @Nullable Object> recorded, Set<String> found) {
        Exchange exchange = exchange(method, recorded);
        String name = Json.text(recorded, "name");
        description.differences(SITE, exchange).stream()
                .filter(difference -> !NOT_ALLOWED.contains(difference.operation() + " " + name))
                .filter(difference -> isJudged(exchange, difference))
                .forEach(difference -> found.add(difference + " (" + name + ")"));
        return description.operation(SITE, method, exchange.url()).isPresent();
    }

    /** Much that is refused was sent wrong on purpose, and only JSON was recorded to the last byte. */
    private static boolean isJudged(Exchange exchange, Difference difference) {
        return !difference.place().startsWith("request")
                || (exchange.isSuccess() && exchange.request().isJson());
    }

    private static Exchange exchange(String method, Map<String, @Nullable Object> recorded) {
        Map<String, @Nullable Object> request = Json.object(recorded.get("request"));
        Map<String, @Nullable Object> response = Json.object(recorded.get("response"));
        int status = Integer.parseInt(String.valueOf(response.get("status")));
        return new Exchange(
                Json.text(recorded, "as"), method, url(request), message(request), status, message(response));
    }

    private static HttpUrl url(Map<String, @Nullable Object> request) {
        HttpUrl.Builder url = SITE.newBuilder().encodedPath(Json.text(request, "path"));
        for (Object pair : (List<?>) Objects.requireNonNull(request.get("query"))) {
            List<?> nameAndValue = (List<?>) Objects.requireNonNull(pair);
            url.addQueryParameter(String.valueOf(nameAndValue.get(0)), String.valueOf(nameAndValue.get(1)));
        }
        return url.build();
    }

    private static Message message(Map<String, @Nullable Object> recorded) {
        Headers.Builder headers = new Headers.Builder();
        Json.object(recorded.get("headers")).forEach((name, value) -> {
            for (Object each : value instanceof List<?> values ? values : List.of(String.valueOf(value))) {
                headers.addUnsafeNonAscii(name, String.valueOf(each));
            }
        });
        @Nullable Object body = recorded.get("body");
        if (body instanceof Map<?, ?> parts && parts.containsKey("multipart")) {
            return new Message(headers.build(), ByteString.EMPTY);
        }
        boolean text = body instanceof Map<?, ?> map && map.keySet().equals(Set.of("text"));
        String content = text ? Json.text(body, "text") : Json.write(body);
        return new Message(headers.build(), ByteString.encodeUtf8(content));
    }

    private static Map<String, @Nullable Object> read(Path file) {
        try {
            return Json.object(Json.parse(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
