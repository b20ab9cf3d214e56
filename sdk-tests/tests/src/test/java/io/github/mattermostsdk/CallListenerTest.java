package io.github.mattermostsdk;

import static io.github.mattermostsdk.TestServer.TOKEN;
import static io.github.mattermostsdk.TestServer.fails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.error.NotFoundException;
import io.github.mattermostsdk.error.ServerErrorException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallListenerTest {

    private final TestServer server = new TestServer();
    private final Recorder recorder = new Recorder();

    @AfterEach
    void close() {
        server.close();
    }

    private static final class Recorder implements CallListener {
        private final List<Attempt> attempts = new CopyOnWriteArrayList<>();
        private final List<Wait> waits = new CopyOnWriteArrayList<>();
        private final List<End> ends = new CopyOnWriteArrayList<>();

        @Override
        public void onAttempt(Attempt attempt) {
            attempts.add(attempt);
        }

        @Override
        public void onWait(Wait wait) {
            waits.add(wait);
        }

        @Override
        public void onEnd(End end) {
            ends.add(end);
        }
    }

    @Test
    void tellsAttemptsWaitsAndTheEnd() {
        server.answer(503, "busy").answer(200, "{\"id\":\"1\"}");
        server.calls(b -> b.listener(recorder))
                .updateThing("a", Map.of("a", "b"))
                .execute();
        assertEquals(2, recorder.attempts.size());
        CallListener.Attempt first = recorder.attempts.get(0);
        assertEquals("updateThing", first.operationId());
        assertEquals(1, first.number());
        assertEquals(503, first.status());
        assertEquals(9, first.bytesSent());
        assertEquals(4, first.bytesReceived());
        assertInstanceOf(ServerErrorException.class, first.failure());
        CallListener.Attempt second = recorder.attempts.get(1);
        assertEquals(2, second.number());
        assertEquals(200, second.status());
        assertNull(second.failure());
        assertEquals(
                List.of(new CallListener.Wait("updateThing", CallListener.Reason.RETRY, Duration.ofMillis(250))),
                recorder.waits);
        assertEquals(1, recorder.ends.size());
        CallListener.End end = recorder.ends.get(0);
        assertEquals(2, end.attempts());
        assertEquals(200, end.status());
        assertEquals(Duration.ofMillis(250), end.waited());
        assertEquals(Duration.ofMillis(250), end.duration());
        assertEquals(18, end.bytesSent());
        assertEquals(14, end.bytesReceived());
        assertNull(end.failure());
    }

    @Test
    void tellsAFailure() {
        server.answer(404, "{\"id\":\"x\"}");
        TestCalls calls = server.calls(b -> b.listener(recorder));
        fails(NotFoundException.class, () -> calls.getThing("a").execute());
        assertEquals(1, recorder.ends.size());
        assertEquals(404, recorder.ends.get(0).status());
        assertInstanceOf(NotFoundException.class, recorder.ends.get(0).failure());
        server.answer(404, "{\"id\":\"x\"}");
        calls.getThing("a").executeAsync().exceptionally(failure -> Map.of()).join();
        assertEquals(2, recorder.ends.size());
    }

    @Test
    void tellsTheEndOfADownloadWhenItIsClosed() throws IOException {
        server.answer(200, "x".repeat(1000));
        try (Download download =
                server.calls(b -> b.listener(recorder)).getFile("f").execute()) {
            assertEquals(1, recorder.attempts.size());
            assertEquals(0, recorder.ends.size());
            assertEquals(1000, download.inputStream().readAllBytes().length);
        }
        assertEquals(1, recorder.ends.size());
        assertEquals(1000, recorder.ends.get(0).bytesReceived());
    }

    @Test
    void countsWhatIsUploaded() {
        server.answer(201, "{}");
        server.calls(b -> b.listener(recorder))
                .uploadRaw(FileUpload.of("a.bin", new byte[100_000]))
                .execute();
        assertEquals(100_000, recorder.ends.get(0).bytesSent());
    }

    @Test
    void aBrokenListenerIsLoggedAndBreaksNoCall() {
        Logger logger = Logger.getLogger("io.github.mattermostsdk");
        List<LogRecord> records = new CopyOnWriteArrayList<>();
        logger.setUseParentHandlers(false);
        logger.setFilter(record -> {
            records.add(record);
            return false;
        });
        IllegalStateException failure = new IllegalStateException("broken");
        CallListener broken = new CallListener() {
            @Override
            public void onAttempt(Attempt attempt) {
                throw failure;
            }
        };
        server.answer(200, "{}");
        assertEquals(
                Map.of(), server.calls(b -> b.listener(broken)).getThing("a").execute());
        logger.setFilter(null);
        logger.setUseParentHandlers(true);
        assertEquals(1, records.size());
        assertEquals(failure, records.get(0).getThrown());
    }

    @Test
    void theLogShowsNoSecret() {
        Lines lines = new Lines();
        server.answer(503, "")
                .answer(401, "{\"id\":\"x\",\"message\":\"bad " + TOKEN + "\",\"detailed_error\":\"" + TOKEN + "\"}");
        TestCalls calls = server.calls(b -> b.listener(new LoggingListener(lines)));
        fails(
                io.github.mattermostsdk.error.UnauthorizedException.class,
                () -> calls.updateThing("a", Map.of("password", "hunter2")).execute());
        String log = String.join("\n", lines.lines);
        assertEquals(4, lines.lines.size(), log);
        assertTrue(log.contains("DEBUG updateThing attempt 1: status 503"), log);
        assertTrue(log.contains("INFO updateThing waits 250 ms (to be tried again)"), log);
        assertTrue(log.contains("DEBUG updateThing failed: status 401, 2 attempts"), log);
        assertFalse(log.contains(TOKEN), log);
        assertFalse(log.contains("hunter2"), log);
    }

    /** Keeps what is logged. */
    private static final class Lines implements System.Logger {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public String getName() {
            return "test";
        }

        @Override
        public boolean isLoggable(Level level) {
            return true;
        }

        @Override
        public void log(
                Level level, @Nullable ResourceBundle bundle, @Nullable String text, @Nullable Throwable thrown) {
            lines.add(level + " " + text);
        }

        @Override
        public void log(
                Level level, @Nullable ResourceBundle bundle, @Nullable String format, @Nullable Object... values) {
            lines.add(level + " " + format);
        }
    }
}
