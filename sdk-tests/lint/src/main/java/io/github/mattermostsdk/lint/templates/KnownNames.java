package io.github.mattermostsdk.lint.templates;

import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecExtension;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecTree;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows the names that a template may use: those of the generator's objects and bundles, of the configuration file, of
 * the document's extensions, of the JDK's classes that values are of, and of JMustache itself. It knows names and not
 * contexts: a name that only parameters have passes for a model too.
 */
final class KnownNames {
    private static final Set<String> OF_MUSTACHE = Set.of(".", "this", "-first", "-last", "-index");
    private static final List<Class<?>> OF_THE_JDK =
            List.of(String.class, List.class, Map.class, Map.Entry.class, Stream.class);
    private static final Pattern INDEX = Pattern.compile("[0-9]+");

    private final Set<String> names;

    private KnownNames(Set<String> names) {
        this.names = names;
    }

    static KnownNames of(SpecDocument document, TemplateSet templates) {
        Set<String> names = new HashSet<>(OF_MUSTACHE);
        names.addAll(GeneratorNames.read());
        OF_THE_JDK.forEach(type -> addMethods(type, names));
        templates.additionalProperties().ifPresent(properties -> addKeys(properties, names));
        for (SpecExtension extension : SpecExtension.values()) {
            names.add(extension.wireName());
        }
        SpecTree.visit(document, node -> {
            if (SpecExtension.find(node.key()).isPresent()) {
                addKeys(node, names);
            }
        });
        return new KnownNames(Set.copyOf(names));
    }

    boolean contains(String name) {
        return names.contains(name) || INDEX.matcher(name).matches();
    }

    private static void addMethods(Class<?> type, Set<String> names) {
        Stream.of(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .forEach(method -> names.addAll(GeneratorNames.namesOfMethod(method.getName())));
    }

    private static void addKeys(SpecNode node, Set<String> names) {
        names.addAll(node.members().keySet());
        node.members().values().forEach(member -> addKeys(member, names));
        node.items().forEach(item -> addKeys(item, names));
    }
}
