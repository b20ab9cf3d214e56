package io.github.mattermostsdk;

import io.github.mattermostsdk.error.MattermostException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;

/** A server that answers what it is told, and clients of it. */
final class TestServer implements AutoCloseable {

    public static final String TOKEN = "secrettoken1234567890abcde";

    /** Held, so that the logger keeps its level: it tells of each request. */
    private static final Logger LOGGER = Logger.getLogger(MockWebServer.class.getName());

    static {
        LOGGER.setLevel(Level.OFF);
    }

    public final MockWebServer http;
    public final FakeTiming timing = new FakeTiming();

    public TestServer() {
        this(new MockWebServer());
        start();
    }

    /** Takes a server that is started when it is first asked for its address. */
    public TestServer(MockWebServer http) {
        this.http = http;
    }

    private void start() {
        try {
            http.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String url() {
        if (!http.getStarted()) {
            start();
        }
        String url = http.url("/").toString();
        return url.substring(0, url.length() - 1);
    }

    public MattermostClientBuilder builder() {
        return MattermostClient.builder().serverUrl(url()).accessToken(TOKEN).timing(timing);
    }

    public TestCalls calls() {
        return calls(builder -> builder);
    }

    public TestCalls calls(UnaryOperator<MattermostClientBuilder> change) {
        return change.apply(builder()).build().calls(TestCalls.class);
    }

    public TestServer answer(int status, String body) {
        http.enqueue(new MockResponse.Builder().code(status).body(body).build());
        return this;
    }

    public TestServer answer(int status, String contentType, String body) {
        http.enqueue(new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", contentType)
                .body(body)
                .build());
        return this;
    }

    public TestServer answer(MockResponse response) {
        http.enqueue(response);
        return this;
    }

    public RecordedRequest taken() {
        try {
            return http.takeRequest();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public int requests() {
        return http.getRequestCount();
    }

    /** Expects a failure of a class, and no secret in anything that prints it. */
    public static <E extends MattermostException> E fails(Class<E> type, Executable call) {
        E failure = Assertions.assertThrows(type, call);
        for (Throwable at = failure; at != null; at = at.getCause()) {
            Assertions.assertFalse(at.toString().contains(TOKEN), "the token is in " + at.getClass());
        }
        return failure;
    }

    @Override
    public void close() {
        http.close();
    }
}
