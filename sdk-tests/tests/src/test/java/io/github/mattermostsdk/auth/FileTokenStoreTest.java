package io.github.mattermostsdk.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTokenStoreTest {

    private static final OAuthTokens FULL =
            OAuthTokens.of("access\"1", "refresh", Instant.parse("2026-12-22T12:00:10.123456789Z"));

    @TempDir
    Path directory;

    private Path file() {
        return directory.resolve("tokens.json");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(found -> found.getFileName().toString()).toList();
        }
    }

    @Test
    void keepsTokensForAnotherProgram() {
        TokenStore.inFile(file()).save(FULL);
        assertEquals(FULL, TokenStore.inFile(file()).load());
        OAuthTokens bare = OAuthTokens.of("access2", null, null);
        TokenStore.inFile(file()).save(bare);
        assertEquals(bare, TokenStore.inFile(file()).load());
    }

    @Test
    void beginsEmptyAndEndsEmpty() {
        TokenStore store = TokenStore.inFile(file());
        assertNull(store.load());
        store.clear();
        store.save(FULL);
        store.clear();
        assertNull(store.load());
        assertFalse(Files.exists(file()));
    }

    @Test
    void letsNobodyButTheOwnerReadTheFile() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Files.writeString(file(), "{}");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-rw-rw-"));
        TokenStore.inFile(file()).save(FULL);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
    }

    @Test
    void leavesNothingElseBehind() throws IOException {
        TokenStore.inFile(file()).save(FULL);
        TokenStore.inFile(file()).save(FULL);
        assertEquals(List.of("tokens.json"), files());
    }

    @Test
    void keepsTheOldTokensWhenTheNewOnesCannotBeWritten() throws IOException {
        TokenStore store = TokenStore.inFile(directory.resolve("missing").resolve("tokens.json"));
        UncheckedIOException failure = assertThrows(UncheckedIOException.class, () -> store.save(FULL));
        assertTrue(String.valueOf(failure.getMessage()).contains("cannot be written"), failure.getMessage());
        // A directory in the place of the file cannot be replaced by one.
        Files.createDirectories(file().resolve("full"));
        assertThrows(UncheckedIOException.class, () -> TokenStore.inFile(file()).save(FULL));
        assertEquals(List.of("tokens.json"), files());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"access_token\":\"hunter2\"",
                "{\"access_token\":\"\"}",
                "{\"access_token\":{\"x\":\"hunter2\"}}",
                "{\"access_token\":\"a\",\"expires_at\":\"hunter2\"}"
            })
    void refusesAFileThatIsNotItsOwnWithoutQuotingIt(String content) throws IOException {
        Files.writeString(file(), content);
        UncheckedIOException failure = assertThrows(
                UncheckedIOException.class, () -> TokenStore.inFile(file()).load());
        for (Throwable at = failure; at != null; at = at.getCause()) {
            assertFalse(String.valueOf(at.getMessage()).contains("hunter2"), at.getMessage());
        }
        assertNotNull(failure.getCause());
    }

    @Test
    void keepsWhatALaterVersionAddsOutOfTheWay() throws IOException {
        Files.writeString(file(), "{\"version\":{\"a\":1},\"access_token\":\"a\"}");
        assertEquals(OAuthTokens.of("a", "", null), TokenStore.inFile(file()).load());
    }
}
