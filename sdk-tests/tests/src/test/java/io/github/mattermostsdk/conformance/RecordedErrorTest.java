package io.github.mattermostsdk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.error.ApiException;
import io.github.mattermostsdk.error.BadRequestException;
import io.github.mattermostsdk.error.ForbiddenException;
import io.github.mattermostsdk.error.NotFoundException;
import io.github.mattermostsdk.error.NotImplementedException;
import io.github.mattermostsdk.error.ServerErrorException;
import io.github.mattermostsdk.error.UnauthorizedException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every recorded error becomes the exception for its status, with all that the server said. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordedErrorTest {
    private static final Map<Integer, Class<? extends ApiException>> CLASSES = Map.of(
            400, BadRequestException.class,
            401, UnauthorizedException.class,
            403, ForbiddenException.class,
            404, NotFoundException.class,
            410, ApiException.class,
            500, ServerErrorException.class,
            501, NotImplementedException.class);

    private final Conversation conversation = new Conversation();

    static Stream<Exchange> errors() {
        return Recordings.all().filter(Exchange::isError);
    }

    @AfterAll
    void close() {
        conversation.close();
    }

    @ParameterizedTest
    @MethodSource("errors")
    void becomesTheExceptionForItsStatus(Exchange exchange) {
        ApiException thrown = thrownFor(exchange);
        Answer answer = exchange.answer();
        assertEquals(CLASSES.get(answer.status()), thrown.getClass());
        assertEquals(answer.status(), thrown.status());
        assertEquals(exchange.operationId(), thrown.operationId());
        assertEquals(answer.body().utf8(), thrown.rawBody());
        answer.headers().forEach((name, values) -> {
            if (!Answer.OF_THE_CONNECTION.contains(name)) {
                assertEquals(values, thrown.headers().all(name), name);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("errors")
    void keepsIdMessageDetailsAndRequestIdOfTheServer(Exchange exchange) {
        ApiException thrown = thrownFor(exchange);
        Map<String, @Nullable Object> body =
                exchange.answer().body().size() == 0 ? Map.of() : JsonTree.object(exchange.json());
        assertEquals(body.getOrDefault("id", ""), thrown.errorId());
        assertEquals(oneLine(body.getOrDefault("message", "")), thrown.serverMessage());
        assertEquals(body.getOrDefault("detailed_error", ""), thrown.detailedError());
        assertEquals(requestId(body, exchange), thrown.requestId());
    }

    @ParameterizedTest
    @MethodSource("errors")
    void saysInItsMessageWhatAPersonNeedsToAskForHelp(Exchange exchange) {
        ApiException thrown = thrownFor(exchange);
        String message = thrown.getMessage();
        assertTrue(message.contains(exchange.operationId()), message);
        assertTrue(message.contains(String.valueOf(exchange.answer().status())), message);
        assertTrue(message.contains(thrown.errorId()), message);
        assertTrue(thrown.requestId() == null || message.contains(thrown.requestId()), message);
    }

    private ApiException thrownFor(Exchange exchange) {
        RequestData request = DescribedRequest.full(GeneratedOperation.of(exchange.operationId()));
        conversation.answering(exchange.answer());
        return assertThrows(ApiException.class, () -> conversation.call(request));
    }

    /** Messages end up in logs, where a line break could forge an entry. */
    private static String oneLine(@Nullable Object message) {
        return String.valueOf(message).replaceAll("\\s+", " ");
    }

    /** The request id of the body, then the one of the header; the answer to an unknown route may have neither. */
    private static @Nullable Object requestId(Map<String, @Nullable Object> body, Exchange exchange) {
        Object id = body.get("request_id");
        return id != null && !id.equals("")
                ? id
                : exchange.answer().headers().getOrDefault("X-Request-Id", List.of()).stream()
                        .findFirst()
                        .orElse(null);
    }
}
