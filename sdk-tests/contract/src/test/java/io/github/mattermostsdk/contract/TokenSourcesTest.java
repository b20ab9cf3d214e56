package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.error.UnauthorizedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokens that change while a client is at work. */
class TokenSourcesTest extends Scenarios {
    private final Attempts attempts = new Attempts();

    TokenSourcesTest(ContractRun run) {
        super(run);
    }

    @Test
    void aSupplierIsAskedOnceMoreWhenItsTokenIsRefused() {
        AtomicReference<List<String>> tokens = new AtomicReference<>(List.of(endedSession(), bob.anotherSession()));
        MattermostClient client = stage.client("user")
                .accessToken(() -> tokens.getAndUpdate(left -> left.size() > 1 ? left.subList(1, left.size()) : left)
                        .get(0))
                .listener(attempts)
                .build();

        assertEquals(bob.id(), client.users().getMe().id());
        assertEquals(List.of(401, 200), attempts.of("getMe"));
        client.sessions().logout();
    }

    @Test
    void aSupplierThatHasNoOtherTokenMakesTheRefusalFinal() {
        String ended = endedSession();
        MattermostClient client =
                stage.client("user").accessToken(() -> ended).listener(attempts).build();

        UnauthorizedException refusal =
                assertThrows(UnauthorizedException.class, () -> client.users().getMe());

        assertTrue(refusal.getMessage().contains("final"), refusal::getMessage);
        assertEquals(List.of(401), attempts.of("getMe"));
    }

    @Test
    void aFileIsReadAgainWhenItChanges(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("token"), bob.anotherSession() + "\n");
        MattermostClient client =
                stage.client("user").accessTokenFile(file).listener(attempts).build();
        assertEquals(bob.id(), client.users().getMe().id());
        client.sessions().logout();

        Files.writeString(file, alice.anotherSession());

        assertEquals(alice.id(), client.users().getMe().id());
        assertTrue(attempts.of("getMe").size() <= 3, () -> attempts.of("getMe").toString());
        client.sessions().logout();
    }

    @Test
    void copiesActForOthersOverTheSameConnections() {
        String token = alice.anotherSession();
        MattermostClient copy = asBob.withOptions(options -> options.accessToken(token));

        assertEquals(alice.id(), copy.users().getMe().id());
        assertEquals(bob.id(), asBob.users().getMe().id());

        copy.sessions().logout();
        assertRefused(401, SESSION_EXPIRED, () -> copy.users().getMe());
        assertEquals(bob.id(), asBob.users().getMe().id());
    }

    private String endedSession() {
        String token = bob.anotherSession();
        stage.clientWith("user", token).sessions().logout();
        return token;
    }
}
