package io.github.mattermostsdk.lint.diff;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecFile;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks the list of known differences of this project as far as that goes without the published document. */
class ReviewedListTest {
    private static final Path OPENAPI = Path.of("..", "..", "openapi");
    private static final Pattern PROPERTY = Pattern.compile("(?:request|response) ([A-Z]\\w*)\\.(\\w+)");

    private final SpecDocument document = SpecDocument.load(OPENAPI);
    private final List<SpecNode> entries = SpecFile.read(OPENAPI, OPENAPI.resolve(KnownDifferences.FILE))
            .root()
            .items();

    @Test
    void canBeRead() {
        assertDoesNotThrow(() -> KnownDifferences.read(OPENAPI));
        assertTrue(entries.size() > 50, () -> "only " + entries.size());
    }

    @Test
    void namesOperationsThatThereAre() {
        Set<String> ours =
                document.operations().stream().map(SpecOperation::id).collect(Collectors.toUnmodifiableSet());
        List<String> gone = entries.stream()
                .filter(entry -> !texts(entry, "difference").contains("operation-added"))
                .flatMap(entry -> texts(entry, "operation").stream())
                .filter(operation -> !ours.contains(operation))
                .toList();
        assertEquals(List.of(), gone);
    }

    @Test
    void leavesOutNoOperationThatThereIs() {
        Set<String> ours =
                document.operations().stream().map(SpecOperation::id).collect(Collectors.toUnmodifiableSet());
        List<String> offered = entries.stream()
                .filter(entry -> texts(entry, "difference").contains("operation-added"))
                .flatMap(entry -> texts(entry, "operation").stream())
                .filter(ours::contains)
                .toList();
        assertEquals(List.of(), offered);
    }

    @Test
    void namesPropertiesThatThereAre() {
        List<String> gone = entries.stream()
                .filter(entry -> !texts(entry, "difference").contains("property-added"))
                .flatMap(entry -> texts(entry, "at").stream())
                .filter(at -> !exists(PROPERTY.matcher(at)))
                .toList();
        assertEquals(List.of(), gone);
    }

    private boolean exists(Matcher at) {
        return !at.matches()
                || (document.schemas().containsKey(at.group(1))
                        && document.schema(at.group(1)).properties().containsKey(at.group(2)));
    }

    private static List<String> texts(SpecNode entry, String key) {
        SpecNode value = entry.get(key);
        return Stream.concat(Stream.of(value), value.items().stream())
                .map(SpecNode::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
