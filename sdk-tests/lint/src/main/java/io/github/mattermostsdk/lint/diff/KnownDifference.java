package io.github.mattermostsdk.lint.diff;

import io.github.mattermostsdk.lint.spec.NodeKind;
import io.github.mattermostsdk.lint.spec.SpecNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One entry of the list of known differences. A difference is known if every condition of the entry is true of it. */
final class KnownDifference {
    private static final Set<String> CONDITIONS =
            Set.of("difference", "subject", "operation", "at", "ours", "published");
    private static final Set<String> KINDS =
            Arrays.stream(DifferenceKind.values()).map(DifferenceKind::key).collect(Collectors.toUnmodifiableSet());

    private final SpecNode node;
    private final Map<String, List<Glob>> conditions = new LinkedHashMap<>();

    private KnownDifference(SpecNode node) {
        this.node = node;
    }

    static KnownDifference read(SpecNode node) {
        if (!node.is(NodeKind.MAPPING)) {
            throw fault(node, "an entry is a mapping with conditions and a reason");
        }
        KnownDifference entry = new KnownDifference(node);
        node.members().forEach((key, value) -> {
            if (CONDITIONS.contains(key)) {
                entry.conditions.put(key, globs(key, value));
            } else if (!key.equals("reason")) {
                throw fault(
                        value,
                        "'" + key + "' is not known here: an entry has a reason and some of "
                                + CONDITIONS.stream().sorted().toList());
            }
        });
        if (node.get("reason").text().isBlank()) {
            throw fault(node, "the entry has no reason");
        }
        if (entry.conditions.size() < 2 || !entry.conditions.containsKey("difference")) {
            throw fault(node, "the entry must say which difference it is about, and where");
        }
        return entry;
    }

    private static List<Glob> globs(String key, SpecNode value) {
        List<SpecNode> texts = value.is(NodeKind.SEQUENCE) ? value.items() : List.of(value);
        List<Glob> globs = new ArrayList<>();
        for (SpecNode text : texts) {
            if (text.text().isEmpty()) {
                throw fault(value, "'" + key + "' must be a text or a list of texts");
            }
            if (key.equals("difference") && !KINDS.contains(text.text())) {
                throw fault(
                        text,
                        "'" + text.text() + "' is no difference: there are "
                                + KINDS.stream().sorted().toList());
            }
            globs.add(new Glob(text.text()));
        }
        if (globs.isEmpty()) {
            throw fault(value, "'" + key + "' is an empty list");
        }
        return globs;
    }

    private static DiffInputException fault(SpecNode at, String message) {
        return new DiffInputException(at.file().displayName() + ":" + at.line() + ": " + message);
    }

    /** Tells whether the entry is about a difference, and remembers which of its texts were needed for that. */
    boolean covers(Difference difference) {
        List<Glob> needed = new ArrayList<>();
        for (Map.Entry<String, List<Glob>> condition : conditions.entrySet()) {
            List<String> candidates = candidates(condition.getKey(), difference);
            List<Glob> matching = condition.getValue().stream()
                    .filter(glob -> glob.matches(candidates))
                    .toList();
            if (matching.isEmpty()) {
                return false;
            }
            needed.addAll(matching);
        }
        needed.forEach(Glob::markMet);
        return true;
    }

    private static List<String> candidates(String condition, Difference difference) {
        Place place = difference.place();
        return switch (condition) {
            case "difference" -> List.of(difference.kind().key());
            case "subject" -> List.of(place.subject());
            case "operation" -> List.of(place.operation());
            case "at" -> List.of(place.text(), place.ownerText());
            case "ours" -> List.of(difference.ours());
            default -> List.of(difference.published());
        };
    }

    /** Returns what matched nothing: the whole entry, or single texts of its lists. */
    List<StaleEntry> stale() {
        List<StaleEntry> stale = new ArrayList<>();
        conditions.forEach((key, globs) -> globs.stream()
                .filter(glob -> !glob.isMet())
                .forEach(glob -> stale.add(new StaleEntry(node.file().displayName(), node.line(), key + ": " + glob))));
        return stale;
    }
}
