package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.MattermostClientBuilder;
import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.error.ServerUrlException;
import io.github.mattermostsdk.error.TransportException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Server URLs that are not quite those of the server, and what the errors say of them. */
class ServerUrlTest extends Scenarios {
    private final String site = stage.site().toString().replaceFirst("/$", "");
    private final Attempts attempts = new Attempts();

    ServerUrlTest(ContractRun run) {
        super(run);
    }

    @Test
    void slashesAndThePathOfTheApiDoNoHarm() {
        for (String end : List.of("/", "//", "/api/v4", "/api/v4/", "//api//v4//")) {
            assertEquals(alice.id(), client(site + end).users().getMe().id(), end);
        }
    }

    @Test
    void aPageInsteadOfDataNamesTheUrlToCheck() {
        String wrong = site + "/nosuch";

        ServerUrlException failure = assertThrows(
                ServerUrlException.class, () -> client(wrong).users().getMe());

        assertEquals(200, failure.status());
        assertEquals(wrong, failure.configuredUrl());
        assertTrue(failure.getMessage().contains("Is " + wrong + " the server URL"), failure::getMessage);
        assertEquals(List.of(200), attempts.of("getMe"));
    }

    @Test
    void aWriteToAWrongUrlStaysAWriteAndIsNotRepeated() {
        String channel = townSquare().id();
        String message = "astray " + stage.uniqueWord();
        String wrong = site + "/nosuch";

        MattermostException failure = assertThrows(
                MattermostException.class,
                () -> client(wrong)
                        .posts()
                        .createPost(post -> post.channelId(channel).message(message)));

        assertTrue(failure.getMessage().contains(wrong), failure::getMessage);
        assertEquals(1, attempts.of("createPost").size());
        assertFalse(asBob.posts().getPostsForChannel(channel).posts().values().stream()
                .anyMatch(post -> post.message().equals(message)));
    }

    @Test
    void whereNobodyListensNothingWasSent() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        String wrong = "http://127.0.0.1:" + port;

        TransportException failure = assertThrows(
                TransportException.class,
                () -> client(wrong)
                        .posts()
                        .createPost(post -> post.channelId(unknownId()).message("x")));

        assertEquals(TransportException.Kind.CONNECT, failure.kind());
        assertTrue(failure.getMessage().contains(wrong), failure::getMessage);
        assertNull(failure.unknownOutcome());
    }

    @Test
    void tlsToAPortWithoutItNamesTheUrlToConfigure() {
        assumeFalse(stage.site().isHttps(), "The server speaks TLS");
        assumeTrue(stage.inMemory().isEmpty(), "The server in memory hangs up on a client that begins TLS");
        String wrong = site.replaceFirst("^http:", "https:");

        TransportException failure = assertThrows(
                TransportException.class, () -> client(wrong).users().getMe());

        assertEquals(TransportException.Kind.TLS, failure.kind());
        assertTrue(failure.getMessage().contains("configure " + site), failure::getMessage);
        assertEquals(List.of(0), attempts.of("getMe"));
    }

    private MattermostClient client(String url) {
        MattermostClientBuilder builder = MattermostClient.builder().serverUrl(url);
        return builder.accessToken(stage.tokenOf(alice)).listener(attempts).build();
    }
}
