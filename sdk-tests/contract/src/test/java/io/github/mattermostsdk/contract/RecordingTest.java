package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.conformance.RecordingCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.TestAbortedException;

/** What the recorder wrote of the whole run is fit for the conformance tests, and for other people's eyes. */
@ExtendWith(ContractExtension.class)
@Order(Integer.MAX_VALUE)
class RecordingTest {
    private final ContractRun run;
    private final Path folder;

    RecordingTest(ContractRun run) {
        this.run = run;
        this.folder = run.writeRecordings()
                .orElseThrow(() -> new TestAbortedException("Nothing is recorded: say -Drecord=folder"));
    }

    @Test
    void theConformanceTestsAreFedWithIt() {
        assertTrue(RecordingCheck.size(folder) > 500, folder::toString);
        assertEquals(List.of(), RecordingCheck.differences(folder));
    }

    @Test
    void itHoldsNoSecret() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                run.stage().secrets().stream()
                        .filter(text::contains)
                        .forEach(secret -> found.add(String.valueOf(file.getFileName())));
            }
        }
        assertEquals(Set.of(), found, "Files with a password or a token");
    }
}
