package io.github.mattermostsdk.contract.report;

import io.github.mattermostsdk.contract.description.Description;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page that shows every operation on every server that was tried. */
public final class CompatibilityPage {
    private static final String HEAD = """
            # Compatibility

            <!-- Generated from the files in docs/compatibility by a run of the contract scenarios. Do not edit: CONTRIBUTING.md says how to renew it. -->

            Each operation was called by the contract scenarios on the servers below, none of them with a licence. Every request and every answer
            was held against the API description, strictly. The scenarios also sign in, walk, export and break connections with the helpers of
            this SDK. A version is what the server says of itself.

            | sign | means |
            |---|---|
            | ✓ | works |
            | a status and an error id | is refused, as it should be without a licence, or without the mail, the plugin or the setting that it needs |
            | not served | the server is too old for it, and says so |
            | not simulated | the server in memory answers 501 and names the operation |
            | **differs** | does something else than the description says: a defect |
            | – | was not tried |

            """;

    private final Description description;
    private final List<Results> results;

    /**
     * Prepares the page.
     *
     * @param description the API description
     * @param results what came of the runs, in the order of the columns
     */
    public CompatibilityPage(Description description, List<Results> results) {
        this.description = description;
        this.results = results;
    }

    /**
     * Writes the page.
     *
     * @return the page in Markdown
     */
    public String markdown() {
        StringBuilder page = new StringBuilder(HEAD);
        appendSummary(page);
        bySubject().forEach((subject, operations) -> {
            page.append("\n## ").append(subject).append("\n\n");
            appendTable(page, operations);
        });
        return page.toString();
    }

    private void appendSummary(StringBuilder page) {
        page.append("| server | works | refused | not served | not simulated | differs | not tried |\n");
        page.append("|---|---|---|---|---|---|---|\n");
        for (Results each : results) {
            List<Outcome> outcomes = List.copyOf(each.outcomes().values());
            page.append("| ").append(each.target());
            appendCount(page, count(outcomes, Outcome.WORKS));
            appendCount(page, outcomes.stream().filter(Outcome::isRefusal).count());
            appendCount(page, count(outcomes, Outcome.NOT_SERVED));
            appendCount(page, count(outcomes, Outcome.NOT_SIMULATED));
            appendCount(page, count(outcomes, Outcome.DIFFERS));
            appendCount(page, description.operations().size() - outcomes.size());
            page.append(" |\n");
        }
    }

    private static long count(List<Outcome> outcomes, Outcome wanted) {
        return outcomes.stream().filter(wanted::equals).count();
    }

    private static void appendCount(StringBuilder page, long count) {
        page.append(" | ").append(count);
    }

    private Map<String, List<SpecOperation>> bySubject() {
        Map<String, List<SpecOperation>> found = new LinkedHashMap<>();
        for (SpecOperation operation : description.operations()) {
            found.computeIfAbsent(operation.tag(), tag -> new ArrayList<>()).add(operation);
        }
        return found;
    }

    private void appendTable(StringBuilder page, List<SpecOperation> operations) {
        page.append("| operation | since |");
        results.forEach(each -> page.append(' ').append(each.target()).append(" |"));
        page.append("\n|---|---|").append("---|".repeat(results.size())).append('\n');
        for (SpecOperation operation : operations) {
            page.append("| `").append(operation.id()).append("` | ");
            page.append(operation.extension("x-min-server-version").text()).append(" |");
            for (Results each : results) {
                page.append(' ')
                        .append(cell(each.outcomes().get(operation.id())))
                        .append(" |");
            }
            page.append('\n');
        }
    }

    private static String cell(@Nullable Outcome outcome) {
        if (outcome == null) {
            return "–";
        }
        if (outcome.equals(Outcome.WORKS)) {
            return "✓";
        }
        if (outcome.equals(Outcome.DIFFERS)) {
            return "**differs**";
        }
        return outcome.isRefusal() ? outcome.refusal().replaceFirst(" (.*)", " `$1`") : outcome.text();
    }
}
