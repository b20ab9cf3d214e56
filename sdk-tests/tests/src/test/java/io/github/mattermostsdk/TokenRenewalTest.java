package io.github.mattermostsdk;

import static io.github.mattermostsdk.TestServer.fails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.auth.TokenSource;
import io.github.mattermostsdk.error.SignInException;
import io.github.mattermostsdk.error.UnauthorizedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The contract between the pipeline and a source of tokens. */
@Timeout(30)
class TokenRenewalTest {

    private static final String EXPIRED = "{\"id\":\"api.context.session_expired.app_error\",\"message\":\"m\"}";

    private final TestServer server = new TestServer();
    private final Tokens tokens = new Tokens();

    @AfterEach
    void close() {
        server.close();
    }

    /** Has a new token each time the old one is refused. */
    private static final class Tokens implements TokenSource {
        private final List<String> refused = new ArrayList<>();
        private volatile CompletionStage<Boolean> answer = CompletableFuture.completedStage(true);
        private final AtomicInteger number = new AtomicInteger(1);

        @Override
        public CompletionStage<@Nullable String> token() {
            return CompletableFuture.completedStage("token" + number.get());
        }

        @Override
        public CompletionStage<Boolean> renew(String token) {
            refused.add(token);
            number.incrementAndGet();
            return answer;
        }
    }

    private TestCalls calls() {
        return server.calls(b -> b.tokenSource(tokens));
    }

    @Test
    void goesOnWithTheNewToken() {
        server.answer(401, EXPIRED).answer(201, "{\"id\":\"1\"}");
        assertEquals(Map.of("id", "1"), calls().createThing(Map.of()).execute());
        assertEquals(List.of("token1"), tokens.refused);
        assertEquals("Bearer token1", server.taken().getHeaders().get("Authorization"));
        assertEquals("Bearer token2", server.taken().getHeaders().get("Authorization"));
        assertEquals(List.of(), server.timing.waits());
    }

    @Test
    void goesOnInTheBackground() {
        CompletableFuture<Boolean> later = new CompletableFuture<>();
        tokens.answer = later;
        server.answer(401, EXPIRED).answer(201, "{\"id\":\"1\"}");
        CompletableFuture<Map<String, String>> result = MattermostClient.builder()
                .serverUrl(server.url())
                .tokenSource(tokens)
                .executor(Runnable::run)
                .build()
                .calls(TestCalls.class)
                .createThing(Map.of())
                .executeAsync();
        assertEquals(false, result.isDone());
        later.complete(true);
        assertEquals(Map.of("id", "1"), result.join());
    }

    @Test
    void neverLoops() {
        server.answer(401, EXPIRED).answer(401, EXPIRED);
        TestCalls calls = calls();
        fails(UnauthorizedException.class, () -> calls.getThing("a").execute());
        assertEquals(List.of("token1"), tokens.refused);
        assertEquals(2, server.requests());
    }

    @Test
    void isNotAskedAboutOther401s() {
        server.answer(401, "{\"id\":\"api.user.update_active.not_enable.app_error\"}")
                .answer(401, "");
        TestCalls calls = calls();
        fails(UnauthorizedException.class, () -> calls.getThing("a").execute());
        fails(UnauthorizedException.class, () -> calls.getThing("a").execute());
        assertEquals(List.of(), tokens.refused);
    }

    @Test
    void a401IsFinalWithoutANewToken() {
        tokens.answer = CompletableFuture.completedStage(false);
        server.answer(401, EXPIRED).answer(401, EXPIRED);
        TestCalls calls = calls();
        fails(UnauthorizedException.class, () -> calls.getThing("a").execute());
        CompletionException failure = assertThrows(
                CompletionException.class,
                () -> calls.getThing("a").executeAsync().join());
        assertInstanceOf(UnauthorizedException.class, failure.getCause());
        assertEquals(2, server.requests());
    }

    @Test
    void aFailedRenewalIsTheCause() {
        IllegalStateException cause = new IllegalStateException("the account is locked");
        tokens.answer = CompletableFuture.failedStage(cause);
        server.answer(401, EXPIRED).answer(401, EXPIRED);
        TestCalls calls = calls();
        SignInException failure =
                fails(SignInException.class, () -> calls.getThing("a").execute());
        assertEquals(cause, failure.getCause());
        assertTrue(failure.getMessage().contains("the account is locked"), failure.getMessage());
        CompletionException later = assertThrows(
                CompletionException.class,
                () -> calls.getThing("a").executeAsync().join());
        assertInstanceOf(SignInException.class, later.getCause());
    }
}
