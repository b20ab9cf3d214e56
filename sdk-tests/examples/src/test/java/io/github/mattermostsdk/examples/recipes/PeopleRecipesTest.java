package io.github.mattermostsdk.examples.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.error.UnauthorizedException;
import io.github.mattermostsdk.model.MfaSecret;
import io.github.mattermostsdk.model.Presence;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.model.UserAccessToken;
import io.github.mattermostsdk.model.UserReport;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleRecipesTest {
    private static final String PURPOSE = "nightly report";

    private final Workplace acme = Workplace.open();
    private final MattermostClient mattermost = acme.mattermost();

    @AfterEach
    void close() {
        acme.close();
    }

    @Test
    void saysThatSomebodyIsBusy() {
        String ada = acme.ada().id();
        Instant until =
                acme.server().clock().instant().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);

        UpdateStatus.doNotDisturb(mattermost, until);
        assertEquals(Presence.DND, mattermost.status().getUserStatus(ada).status());
        assertTrue(customStatus().contains("Releasing 2.1"), customStatus());

        UpdateStatus.done(mattermost);
        assertEquals(Presence.ONLINE, mattermost.status().getUserStatus(ada).status());
        assertEquals("", customStatus());
    }

    private String customStatus() {
        return Objects.requireNonNullElse(mattermost.users().getMe().props().get("customStatus"), "");
    }

    @Test
    void findsThoseWhoWereNotSeenSince() {
        Instant start = acme.server().clock().instant();
        acme.server().clock().advance(Duration.ofDays(200));
        acme.server().seed().createUser("newcomer");
        mattermost.posts().createPost(p -> p.channelId(acme.dev().id()).message("Still here"));
        Instant deadline = start.plus(Duration.ofDays(100));

        try (MattermostClient admin = acme.server().client(acme.server().admin())) {
            List<UserReport> found = FindInactiveUsers.notSeenSince(admin, deadline);

            List<String> names = found.stream().map(UserReport::username).toList();
            assertEquals(List.of("ben", acme.server().admin().username()), names);
            Instant seen = Objects.requireNonNull(FindInactiveUsers.lastSeen(found.get(1)));
            assertTrue(seen.isBefore(deadline));
            assertFalse(seen.isBefore(Objects.requireNonNull(found.get(1).lastLogin())));
            assertNull(FindInactiveUsers.lastSeen(
                    UserReport.builder().id("somebody who never came").build()));
        }
    }

    @Test
    void writesEverybodyIntoAFile(@TempDir Path folder) throws IOException {
        for (int i = 0; i < 240; i++) {
            acme.server().seed().createUser("user%03d".formatted(i));
        }
        Path file = folder.resolve("users.tsv");

        WalkAllUsers.write(mattermost, file);

        List<String> lines = Files.readAllLines(file);
        assertEquals(243, lines.size());
        assertEquals(243, lines.stream().distinct().count());
        assertTrue(lines.stream().anyMatch(line -> line.contains("\tuser239\t")), lines::toString);
    }

    @Test
    void replacesATokenWhereverItIsUsed(@TempDir Path folder) throws IOException {
        User ada = acme.server().seed().setRoles(acme.ada(), "system_user system_user_access_token");
        UserAccessToken first = mattermost.accessTokens().createUserAccessToken(ada.id(), t -> t.description(PURPOSE));
        String old = Objects.requireNonNull(first.token());
        Path file = Files.writeString(folder.resolve("token"), old);
        try (MattermostClient running = MattermostClient.builder()
                .serverUrl(acme.server().url())
                .accessTokenFile(file)
                .build()) {
            assertEquals("ada", running.users().getMe().username());

            RotateToken.rotate(running, PURPOSE, file);

            assertNotEquals(old, Files.readString(file));
            assertEquals("ada", running.users().getMe().username());
        }
        try (MattermostClient late = acme.server().client(old)) {
            assertThrows(UnauthorizedException.class, () -> late.users().getMe());
        }
        long left = mattermost.accessTokens().getUserAccessTokensForUser(ada.id()).stream()
                .filter(token -> token.description().equals(PURPOSE))
                .count();
        assertEquals(1, left);
    }

    @Test
    void signsInWithASecondFactor() {
        InMemoryMattermost server = acme.server();
        MfaSecret secret = mattermost.accounts().generateMfaSecret(acme.ada().id());
        OneTimePassword codes = new OneTimePassword(secret.secret(), server.clock());
        mattermost
                .accounts()
                .updateUserMfa(acme.ada().id(), m -> m.activate(true).code(codes.current()));
        server.clock().advance(Duration.ofSeconds(30));

        try (MattermostClient bot =
                BotWithMfaLogin.signIn(server.url(), "ada", InMemoryMattermost.PASSWORD::toCharArray, codes)) {
            assertEquals("ada", bot.users().getMe().username());
        }
    }

    @Test
    void makesTheCodesOfTheStandard() {
        // RFC 6238, appendix B: the secret is 12345678901234567890 in ASCII; the last six of its eight digits.
        String secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        assertEquals("287082", new OneTimePassword(secret, () -> Instant.ofEpochSecond(59)).current());
        assertEquals("081804", new OneTimePassword(secret, () -> Instant.ofEpochSecond(1_111_111_109)).current());
    }
}
