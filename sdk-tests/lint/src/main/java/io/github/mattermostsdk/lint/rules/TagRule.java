package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks that every operation has exactly one tag, which is the name of its Java interface, out of the list of
 * interfaces; the root document declares them all.
 */
final class TagRule implements SpecRule {
    /** The Java interfaces. A new one needs a place in the client too, so it is not enough to name it in the spec. */
    static final Set<String> KNOWN = Set.of(
            "Users",
            "Accounts",
            "Sessions",
            "AccessTokens",
            "Status",
            "Preferences",
            "Posts",
            "Reactions",
            "Threads",
            "ScheduledPosts",
            "Drafts",
            "Analytics",
            "Reports",
            "Usage",
            "Channels",
            "Teams",
            "Files",
            "Groups",
            "System");

    @Override
    public String name() {
        return "tag";
    }

    @Override
    public void check(SpecDocument document, Report report) {
        Set<String> used = new HashSet<>();
        for (SpecOperation operation : document.operations()) {
            List<SpecNode> tags = operation.node().get("tags").items();
            used.add(operation.tag());
            if (tags.size() != 1) {
                report.add(
                        operation.node().get("tags"),
                        operation.label(),
                        "there are " + tags.size() + " tags: give it the one of its Java interface");
            } else if (!KNOWN.contains(operation.tag())) {
                report.add(
                        tags.get(0),
                        operation.label(),
                        "'" + operation.tag() + "' is none of the Java interfaces "
                                + KNOWN.stream().sorted().toList());
            }
        }
        document.file(SpecDocument.ROOT).ifPresent(root -> declared(root.root(), used, report));
    }

    private static void declared(SpecNode root, Set<String> used, Report report) {
        Set<String> missing = new HashSet<>(used);
        for (SpecNode tag : root.get("tags").items()) {
            String name = tag.get("name").text();
            missing.remove(name);
            if (!used.contains(name)) {
                report.add(tag, name, "no operation has this tag: remove it");
            }
            if (!tag.get("description").text().endsWith(".")) {
                report.add(
                        tag,
                        name,
                        "describe the tag in a sentence that ends with a dot: it is the Javadoc of the interface");
            }
        }
        missing.removeIf(name -> !KNOWN.contains(name));
        missing.stream()
                .sorted()
                .forEach(name -> report.add(
                        root.get("tags"), name, "the tag is not declared: add it with a description under 'tags'"));
    }
}
