package io.github.mattermostsdk.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.model.Team;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.paging.ChildJvm;
import io.github.mattermostsdk.paging.FullLength;
import io.github.mattermostsdk.paging.Seeded;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to an export, running it again ends with the files that one run would have made. */
class BrokenOffExportTest {

    private static final int KILLS = FullLength.IS_ASKED_FOR ? 20 : 3;
    private static final int CHANNELS = 3;
    private static final int POSTS = 1_300;
    private static final Instant BEGIN = Instant.parse("2026-01-05T08:00:00Z");

    /** Stands for whatever ends a program in the middle. */
    private static final class BreakOff extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final InMemoryMattermost server = InMemoryMattermost.start();
    private final MattermostClient mattermost = server.client();

    @TempDir
    private Path directory = Path.of("");

    @AfterEach
    void stop() {
        mattermost.close();
        server.close();
    }

    private Team team(Random random) {
        Team team = server.seed().createTeam("acme", "Acme");
        List<User> people = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            people.add(server.seed().createUser("user" + i));
        }
        for (int i = 0; i < CHANNELS; i++) {
            Channel channel = server.seed().createChannel(team, "c" + i, "c" + i);
            server.seed().join(channel, server.admin());
            for (int j = 0; j < POSTS; j++) {
                Instant time = BEGIN.plusMillis(random.nextInt(POSTS));
                server.seed().createPost(channel, people.get(random.nextInt(30)), "post " + j, time);
            }
        }
        return team;
    }

    private HistoryExport export(Team team, String folder) {
        return HistoryExport.of(mattermost).team(team.id()).directory(directory.resolve(folder));
    }

    @Test
    void goesOnAfterAFailureAtAnyPage() {
        Seeded.times(1, random -> {
            Team team = team(random);
            export(team, "whole").run();
            int runs = 0;
            boolean isDone = false;
            while (!isDone) {
                runs++;
                int[] pages = {random.nextInt(30)};
                try {
                    export(team, "broken")
                            .channelsAtOnce(1 + random.nextInt(4))
                            .onProgress(progress -> {
                                if (pages[0]-- == 0) {
                                    throw new BreakOff();
                                }
                            })
                            .run();
                    isDone = true;
                } catch (BreakOff expected) {
                    assertEquals(BreakOff.class, expected.getClass());
                    tear(random);
                }
                assertFalse(runs > 200, "it never comes to an end");
            }
            assertEquals(
                    ExportedFiles.texts(directory.resolve("whole")), ExportedFiles.texts(directory.resolve("broken")));
        });
    }

    /** A kill in the middle of a write leaves part of a line. */
    private void tear(Random random) throws IOException {
        Path broken = directory.resolve("broken");
        for (String name : ExportedFiles.names(broken)) {
            if (name.endsWith(".jsonl") && random.nextBoolean()) {
                Files.writeString(broken.resolve(name), "{\"type\":\"po", StandardOpenOption.APPEND);
            }
        }
    }

    @Test
    void goesOnAfterAKill() {
        Seeded.times(1, random -> {
            Team team = team(random);
            export(team, "whole").run();
            int kills = 0;
            boolean isDone = false;
            while (!isDone) {
                try (ChildJvm child = new ChildJvm(
                        List.of("-XX:TieredStopAtLevel=1", "-Xmx64m"),
                        ExportChild.class,
                        server.url(),
                        server.adminToken(),
                        team.id(),
                        directory.resolve("broken").toString())) {
                    if (kills < KILLS) {
                        child.killAfter(random.nextInt(12));
                    }
                    child.end();
                    isDone = !child.wasKilled();
                    kills += isDone ? 0 : 1;
                }
            }
            assertEquals(
                    ExportedFiles.texts(directory.resolve("whole")), ExportedFiles.texts(directory.resolve("broken")));
            System.out.println("An export was killed " + kills + " times: its files are those of one run");
        });
    }
}
