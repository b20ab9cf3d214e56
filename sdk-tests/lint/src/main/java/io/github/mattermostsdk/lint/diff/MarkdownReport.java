package io.github.mattermostsdk.lint.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes what was found, by subject; what many operations have from one schema stands there once. */
final class MarkdownReport {
    private static final int SHOWN_OPERATIONS = 3;

    private final Api ours;
    private final Api published;
    private final int known;

    MarkdownReport(Api ours, Api published, int known) {
        this.ours = ours;
        this.published = published;
        this.known = known;
    }

    String write(List<Difference> fresh, List<StaleEntry> stale) {
        Map<String, List<List<Difference>>> subjects = subjects(fresh);
        int lines = subjects.values().stream().mapToInt(List::size).sum();
        StringBuilder out = new StringBuilder();
        out.append("# ")
                .append(published.name())
                .append(" beside ")
                .append(ours.name())
                .append("\n\n");
        out.append(ours.operations().size()).append(" operations here, ");
        out.append(published.operations().size()).append(" published. ");
        out.append(lines == 0 ? "**Nothing is new.**" : "**New: " + lines + ".**");
        out.append(" Known differences, each with its reason in ").append(KnownDifferences.FILE);
        out.append(": ").append(known).append(".\n");
        subjects.forEach((subject, groups) -> writeSubject(subject, groups, out));
        writeStale(stale, out);
        return out.toString();
    }

    private static Map<String, List<List<Difference>>> subjects(List<Difference> fresh) {
        Map<List<Object>, List<Difference>> groups = new LinkedHashMap<>();
        fresh.forEach(difference -> groups.computeIfAbsent(difference.group(), key -> new ArrayList<>())
                .add(difference));
        Map<String, List<List<Difference>>> subjects = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        groups.values()
                .forEach(group -> subjects.computeIfAbsent(group.get(0).place().subject(), key -> new ArrayList<>())
                        .add(group));
        return subjects;
    }

    private static void writeSubject(String subject, List<List<Difference>> groups, StringBuilder out) {
        out.append("\n## ")
                .append(subject.isEmpty() ? "Without a subject" : subject)
                .append('\n');
        section("New operations", groups, DifferenceKind.OPERATION_ADDED, out);
        section("Operations that are not published any more", groups, DifferenceKind.OPERATION_REMOVED, out);
        List<List<Difference>> changes =
                groups.stream().filter(group -> !isWhole(group.get(0))).toList();
        if (!changes.isEmpty()) {
            out.append("\n### Changes\n\n");
            changes.forEach(group -> writeChange(group, out));
        }
    }

    private static boolean isWhole(Difference difference) {
        return difference.kind() == DifferenceKind.OPERATION_ADDED
                || difference.kind() == DifferenceKind.OPERATION_REMOVED;
    }

    private static void section(String title, List<List<Difference>> groups, DifferenceKind kind, StringBuilder out) {
        String head = "\n### " + title + "\n\n";
        for (List<Difference> group : groups) {
            Difference first = group.get(0);
            if (first.kind() == kind) {
                out.append(head).append("- `").append(first.place().operation()).append("`: `");
                out.append(first.description()).append("`\n");
                head = "";
            }
        }
    }

    private static void writeChange(List<Difference> group, StringBuilder out) {
        Difference first = group.get(0);
        List<String> operations = group.stream()
                .map(difference -> difference.place().operation())
                .distinct()
                .toList();
        out.append("- ");
        for (int i = 0; i < Math.min(SHOWN_OPERATIONS, operations.size()); i++) {
            out.append(i == 0 ? "`" : ", `").append(operations.get(i)).append('`');
        }
        if (operations.size() > SHOWN_OPERATIONS) {
            out.append(" and ").append(operations.size() - SHOWN_OPERATIONS).append(" more");
        }
        out.append(", ").append(first.place().text());
        if (!first.place().owner().isEmpty()) {
            out.append(" (").append(first.place().owner()).append(')');
        }
        out.append(": ")
                .append(first.kind().key())
                .append(": ")
                .append(first.description())
                .append('\n');
    }

    private static void writeStale(List<StaleEntry> stale, StringBuilder out) {
        if (stale.isEmpty()) {
            return;
        }
        out.append("\n## Known differences that are none any more\n\n");
        for (StaleEntry entry : stale) {
            out.append("- ").append(entry.file()).append(':').append(entry.line());
            out.append(": `").append(entry.text()).append("` matches nothing\n");
        }
    }
}
