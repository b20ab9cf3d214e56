package io.github.mattermostsdk.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.export.ExportSummary;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportHistoryTest {
    @Test
    void exportsATeamAndShowsHowFarItIs(@TempDir Path folder) {
        try (InMemoryMattermost server = InMemoryMattermost.builder().demo().start();
                MattermostClient admin = server.client()) {
            User ada = admin.users().getUserByUsername("ada.okafor");
            try (MattermostClient mattermost = server.client(ada)) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

                ExportSummary summary = new ExportHistory(mattermost, out).run("acme", folder);

                String text = bytes.toString(StandardCharsets.UTF_8);
                assertTrue(summary.isComplete(), text);
                assertEquals(5, summary.channels(), text);
                assertTrue(text.contains("Exporting Acme 100%"), text);
                assertTrue(text.contains("5 of 5 channels"), text);
                assertTrue(text.contains(summary.posts() + " posts of 5 channels"), text);
                assertTrue(Files.exists(folder.resolve("users.jsonl")));
            }
        }
    }
}
