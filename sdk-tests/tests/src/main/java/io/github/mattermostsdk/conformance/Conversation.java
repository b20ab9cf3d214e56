package io.github.mattermostsdk.conformance;

import io.github.mattermostsdk.ApiCall;
import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.testkit.internal.http.PromptServerSockets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;

/**
 * A client and the server that it talks to. The site of the server lies in a folder, as it can for a user, so that no
 * test passes because it does not.
 */
final class Conversation implements AutoCloseable {
    static final String SITE_PATH = "/chat";
    static final String TOKEN = "y5rk8x9zdjf3ugq1wnhc4mbtoa";

    private final MockWebServer server = new MockWebServer();
    private final MattermostClient client;
    private volatile Answer answer = Answer.json(200, "{}");

    Conversation() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer.toResponse();
            }
        });
        server.setServerSocketFactory(new PromptServerSockets());
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        client = MattermostClient.builder()
                .serverUrl(server.url(SITE_PATH).toString())
                .accessToken(TOKEN)
                // What is described is sent as it is, without an id of the SDK's own.
                .exactlyOncePosts(false)
                .build();
    }

    MattermostClient client() {
        return client;
    }

    /** Sets what the server answers from now on, and forgets what it was asked before. */
    Conversation answering(Answer next) {
        while (take() != null) {
            // One more request that nobody asked for.
        }
        answer = next;
        return this;
    }

    /**
     * Makes a call with the method that returns a call object.
     *
     * @throws NotExpressibleException if the method cannot send the request
     */
    ApiResponse<?> call(RequestData data) {
        Method method = data.operation().call(data.hasBody());
        Object[] arguments = Arguments.of(method, data);
        Object calls = data.operation().subject().callsOf(client);
        ApiCall<?> call = (ApiCall<?>) Reflect.invoke(method, calls, (@Nullable Object[]) arguments);
        for (Map.Entry<String, String> header : data.headers().entrySet()) {
            call = header.getKey().equals("If-None-Match")
                    ? call.ifNoneMatch(header.getValue())
                    : call.header(header.getKey(), header.getValue());
        }
        return call.executeForResponse();
    }

    /** Returns the one request that arrived since the last time. */
    SentRequest sent() {
        RecordedRequest request = take();
        if (request == null) {
            throw new AssertionError("Nothing was sent");
        }
        if (take() != null) {
            throw new AssertionError("More than one request was sent");
        }
        return SentRequest.of(request);
    }

    private @Nullable RecordedRequest take() {
        try {
            return server.takeRequest(0, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Makes a call and says in what the request that was sent is not the one that was meant. */
    List<String> differences(RequestData data) {
        call(data);
        return sent().differencesFrom(data, SITE_PATH);
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
