package io.github.mattermostsdk.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import io.github.mattermostsdk.testkit.RecordedCall;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every sample of the reference: Java, Kotlin and curl send the same request, and the server knows it. */
class SamplesTest {
    /** What the SDK offers under a second name. */
    private static final Map<String, String> ALIASES = Map.of("getMe", "getUser");

    private static final String TOKEN = "a-token-of-the-samples";
    private static final MockWebServer SERVER = new MockWebServer();
    private static final InMemoryMattermost MATTERMOST = InMemoryMattermost.start();

    @BeforeAll
    static void start() throws IOException {
        SERVER.start();
        for (String upload : List.of("files.bin", "image.bin")) {
            Files.writeString(Path.of(upload), "content");
        }
    }

    @AfterAll
    static void stop() {
        SERVER.close();
        MATTERMOST.close();
    }

    static Stream<Sample> samples() {
        return Sample.all().stream();
    }

    @Test
    void everyOperationHasSamples() {
        assertEquals(154 + ALIASES.size(), Sample.all().size());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void javaAndKotlinSendWhatCurlSends(Sample sample) throws Exception {
        assumeTrue(Shell.hasCurl(), "curl is not there");

        SentRequest curl = runCurl(sample);

        assertSameRequest(curl, run(sample, "Samples"));
        assertSameRequest(curl, run(sample, "SamplesKt"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theServerKnowsTheRequestOfTheCurlSample(Sample sample) throws Exception {
        assumeTrue(Shell.hasCurl(), "curl is not there");
        int before = MATTERMOST.requests().size();

        int exit = Shell.run(
                sample.curl(), Map.of("MATTERMOST_URL", MATTERMOST.url(), "MATTERMOST_TOKEN", MATTERMOST.adminToken()));

        assertEquals(0, exit, sample.curl());
        List<RecordedCall> calls = MATTERMOST.requests();
        assertEquals(before + 1, calls.size());
        assertEquals(
                ALIASES.getOrDefault(sample.operation(), sample.operation()),
                calls.get(before).operationId());
    }

    private static SentRequest run(Sample sample, String suffix) throws Exception {
        enqueue(sample);
        Class<?> samples = Class.forName("io.github.mattermostsdk.samples." + sample.subject() + suffix);
        Method method = Arrays.stream(samples.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(sample.operation()))
                .findFirst()
                .orElseThrow();
        method.setAccessible(true);
        try (MattermostClient client = MattermostClient.builder()
                .serverUrl(SERVER.url("/").toString())
                .accessToken(TOKEN)
                .build()) {
            method.invoke(null, new SampleArguments(sample).of(method, client));
        }
        return received();
    }

    private static SentRequest runCurl(Sample sample) throws Exception {
        enqueue(sample);
        String url = SERVER.url("").toString().replaceFirst("/$", "");
        int exit = Shell.run(sample.curl(), Map.of("MATTERMOST_URL", url, "MATTERMOST_TOKEN", TOKEN));
        assertEquals(0, exit, sample.curl());
        return received();
    }

    private static void enqueue(Sample sample) {
        MockResponse.Builder response = new MockResponse.Builder();
        sample.response()
                .ifPresentOrElse(
                        body -> response.body(body).addHeader("Content-Type", "application/json"),
                        () -> response.body("content").addHeader("Content-Type", "application/octet-stream"));
        SERVER.enqueue(response.build());
    }

    private static SentRequest received() throws InterruptedException {
        RecordedRequest request = SERVER.takeRequest(10, java.util.concurrent.TimeUnit.SECONDS);
        assertNotNull(request, "no request came");
        return SentRequest.of(request);
    }

    private static void assertSameRequest(SentRequest curl, SentRequest sdk) {
        assertEquals(curl.line(), sdk.line());
        if (!curl.authorization().isEmpty()) {
            assertEquals("Bearer " + TOKEN, curl.authorization());
            assertEquals(curl.authorization(), sdk.authorization());
        }
        if (curl.isJson()) {
            assertSameJson(curl, sdk);
        } else if (curl.contentType().startsWith("multipart/")) {
            assertTrue(sdk.contentType().startsWith("multipart/"), sdk.contentType());
            assertEquals(partNames(curl.body()), partNames(sdk.body()));
        } else {
            assertEquals(curl.body(), sdk.body());
        }
    }

    private static void assertSameJson(SentRequest curl, SentRequest java) {
        if (!(curl.json() instanceof Map)) {
            assertEquals(curl.json(), java.json());
            return;
        }
        Map<String, @Nullable Object> example = Json.members(curl.json());
        Map<String, @Nullable Object> sent = Json.members(java.json());
        assertAll(
                "what Java sends is the example",
                sent.entrySet().stream()
                        // The SDK makes it up, so that it may repeat the request.
                        .filter(member -> !member.getKey().equals("pending_post_id"))
                        .map(member ->
                                () -> assertEquals(example.get(member.getKey()), member.getValue(), member.getKey())));
        assertAll(
                "Java sends what the example has",
                curl.plainMembers().stream()
                        .map(member ->
                                () -> assertEquals(member.getValue(), sent.get(member.getKey()), member.getKey())));
    }

    private static List<String> partNames(String body) {
        return java.util.regex.Pattern.compile("form-data; name=\"(\\w+)\"")
                .matcher(body)
                .results()
                .map(part -> part.group(1))
                .toList();
    }
}
