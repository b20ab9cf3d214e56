package io.github.mattermostsdk.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads the table of faults and calls. */
final class Catalogue {

    private static final int FIRST_CALL = 2;

    private Catalogue() {}

    static List<Case> read() {
        List<Case> cases = new ArrayList<>();
        text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> addRow(line, cases));
        return cases;
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(Catalogue.class.getResourceAsStream("catalogue.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void addRow(String line, List<Case> cases) {
        String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        Call[] calls = Call.values();
        if (cells.length != FIRST_CALL + calls.length + 1) {
            throw new IllegalStateException("A row has " + cells.length + " cells: " + line);
        }
        List<Long> waits = Arrays.stream(cells[cells.length - 1].split(" "))
                .filter(wait -> !wait.isEmpty())
                .map(Long::valueOf)
                .toList();
        int times = cells[1].equals("always") ? Integer.MAX_VALUE : 1;
        for (int i = 0; i < calls.length; i++) {
            String cell = cells[FIRST_CALL + i];
            if (!cell.equals("-")) {
                Expectation expected = Expectation.parse(cell, waits);
                cases.add(new Case(cells[0], times, cells[1].equals("pooled"), calls[i], expected));
            }
        }
    }
}
