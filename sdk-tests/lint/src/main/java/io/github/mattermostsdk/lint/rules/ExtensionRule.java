package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.ExtensionPlace;
import io.github.mattermostsdk.lint.spec.NodeKind;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecExtension;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecTree;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses extensions that are not known, not where they belong, or of another type than they should be. */
final class ExtensionRule implements SpecRule {
    @Override
    public String name() {
        return "extension";
    }

    @Override
    public void check(SpecDocument document, Report report) {
        Map<SpecNode, ExtensionPlace> places = places(document);
        SpecTree.visit(document, node -> {
            for (SpecNode member : node.members().values()) {
                if (member.key().startsWith("x-")) {
                    fault(node, member, places.get(node))
                            .ifPresent(fault -> report.add(
                                    member, LineRule.subject(document, member.file(), member.line()), fault));
                }
            }
        });
    }

    private static Map<SpecNode, ExtensionPlace> places(SpecDocument document) {
        Map<SpecNode, ExtensionPlace> places = new HashMap<>();
        document.operations().forEach(operation -> places.put(operation.node(), ExtensionPlace.OPERATION));
        document.sites().requestBodies().forEach(site -> places.put(site.node(), ExtensionPlace.REQUEST_BODY));
        document.sites().responses().forEach(site -> places.put(site.node(), ExtensionPlace.RESPONSE));
        document.sites().schemas().forEach(site -> places.put(site.node(), ExtensionPlace.SCHEMA));
        return places;
    }

    private static Optional<String> fault(SpecNode owner, SpecNode member, @Nullable ExtensionPlace place) {
        String key = "'" + member.key() + "'";
        Optional<SpecExtension> found = SpecExtension.find(member.key());
        if (found.isEmpty()) {
            return Optional.of(key + " is not known: correct it, or add it to SpecExtension and to openapi/README.md");
        }
        SpecExtension extension = found.get();
        if (extension.place() != place) {
            return Optional.of(key + " belongs to: " + words(extension.place()) + "; move it there or remove it");
        }
        if (!extension.kinds().contains(member.kind())) {
            return Optional.of(
                    key + " is of type " + words(member.kind()) + " and must be of type " + words(extension.kinds()));
        }
        int names = member.items().size();
        int values = owner.get("enum").items().size();
        return extension == SpecExtension.ENUM_VARNAMES && names != values
                ? Optional.of("there are " + names + " names for " + values + " values: name each value once")
                : Optional.empty();
    }

    private static String words(Set<NodeKind> kinds) {
        return String.join(" or ", kinds.stream().map(ExtensionRule::words).toList());
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
