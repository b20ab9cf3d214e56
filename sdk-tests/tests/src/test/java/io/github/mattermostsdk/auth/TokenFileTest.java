package io.github.mattermostsdk.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.auth.FakeMattermost.Request;
import io.github.mattermostsdk.error.SignInException;
import io.github.mattermostsdk.error.UnauthorizedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokens that were made beforehand and can change: from a file, or a supplier. */
class TokenFileTest {

    private final FakeMattermost server = new FakeMattermost();

    @TempDir
    Path directory;

    private Path file = Path.of("");

    @BeforeEach
    void create() throws IOException {
        file = directory.resolve("token");
        Files.writeString(file, "first\n");
        server.live.add("first");
        server.live.add("second");
    }

    @AfterEach
    void close() {
        server.close();
    }

    private MattermostClient client() {
        return server.client().accessTokenFile(file).build();
    }

    private List<String> tokens() {
        return server.meCalls().stream().map(Request::token).toList();
    }

    private void write(String token, Instant modified) throws IOException {
        Files.writeString(file, token);
        Files.setLastModifiedTime(file, FileTime.from(modified));
    }

    @Test
    void readsTheTokenWithoutTheBlanksAroundIt() {
        client().users().getMe();
        assertEquals(List.of("first"), tokens());
    }

    @Test
    void readsAFileThatChangedInAnyWay() throws IOException {
        Instant time = Instant.parse("2026-11-22T10:00:00Z");
        write("first", time);
        MattermostClient client = client();
        client.users().getMe();
        write("second", time.plusSeconds(1));
        client.users().getMe();
        write("first", time.plusSeconds(1));
        client.users().getMe();
        // Put in its place as a whole, with the same length and time.
        Path fresh = Files.writeString(directory.resolve("fresh"), "third");
        Files.setLastModifiedTime(fresh, FileTime.from(time.plusSeconds(1)));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        server.live.add("third");
        client.users().getMe();
        assertEquals(List.of("first", "second", "first", "third"), tokens());
    }

    @Test
    void readsAgainWhenTheServerDoesNotAcceptTheToken() throws IOException {
        Instant time = Instant.parse("2026-11-22T10:00:00Z");
        write("aaaaaa", time);
        server.live.add("aaaaaa");
        MattermostClient client = client();
        client.users().getMe();
        server.live.remove("aaaaaa");
        // The same length and time: nothing shows that it is another one.
        write("second", time);
        client.users().getMe();
        assertEquals(List.of("aaaaaa", "aaaaaa", "second"), tokens());
    }

    @Test
    void a401IsFinalWhenTheFileHasNoOtherToken() {
        MattermostClient client = client();
        server.live.clear();
        UnauthorizedException failure =
                assertThrows(UnauthorizedException.class, () -> client.users().getMe());
        assertTrue(
                failure.getMessage().contains("This is final: there is no other token to try"), failure.getMessage());
        assertEquals(List.of("first"), tokens());
    }

    @Test
    void goesOnWithTheLastTokenWhileTheFileIsBeingWritten() throws IOException {
        MattermostClient client = client();
        client.users().getMe();
        Files.delete(file);
        client.users().getMe();
        Files.writeString(file, "");
        client.users().getMe();
        assertEquals(List.of("first", "first", "first"), tokens());
        server.live.remove("first");
        Files.delete(file);
        SignInException failure =
                assertThrows(SignInException.class, () -> client.users().getMe());
        assertEquals(
                "getMe was answered with 401, and there is no new token: The token file " + file + " cannot be read",
                failure.getMessage());
        assertInstanceOf(UncheckedIOException.class, failure.getCause());
    }

    @Test
    void saysThatTheFileIsMissing() throws IOException {
        Files.delete(file);
        MattermostClient client = client();
        SignInException failure =
                assertThrows(SignInException.class, () -> client.users().getMe());
        assertEquals(
                "getMe was not sent: there is no token: The token file " + file + " cannot be read",
                failure.getMessage());
        Files.writeString(file, "second");
        client.users().getMe();
        assertEquals(List.of("second"), tokens());
    }

    @Test
    void showsNothingOfAFileThatHoldsNoToken() throws IOException {
        Files.writeString(file, "hunter2 hunter3");
        SignInException failure =
                assertThrows(SignInException.class, () -> client().users().getMe());
        assertTrue(failure.getMessage().contains("has a character that no token has"), failure.getMessage());
        assertFalse(failure.getMessage().contains("hunter"), failure.getMessage());
    }

    @Test
    void asksASupplierAgainWhenItsTokenIsRefused() {
        AtomicInteger count = new AtomicInteger();
        server.live.add("t2");
        MattermostClient client = server.client()
                .accessToken(() -> "t" + Math.min(2, count.incrementAndGet()))
                .build();
        client.users().getMe();
        assertEquals(List.of("t1", "t2"), tokens());
    }

    @Test
    void aFixedTokenIsNotSentAgain() {
        MattermostClient client = server.client().accessToken("dead").build();
        assertThrows(UnauthorizedException.class, () -> client.users().getMe());
        assertEquals(List.of("dead"), tokens());
    }
}
