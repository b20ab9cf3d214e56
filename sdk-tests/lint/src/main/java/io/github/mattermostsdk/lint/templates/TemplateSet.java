package io.github.mattermostsdk.lint.templates;

import io.github.mattermostsdk.lint.spec.SpecFile;
import io.github.mattermostsdk.lint.spec.SpecNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Holds the templates of one directory and the configuration file that names them. */
final class TemplateSet {
    private static final String CONFIG = "config.yaml";
    private static final String ENDING = ".mustache";

    /** The generator uses a template of one of these names in place of its own. */
    private static final Set<String> OVERRIDES =
            Set.of("model", "api", "model_doc", "api_doc", "model_test", "api_test");

    private final Map<String, Template> templates;
    private final Optional<SpecFile> config;

    private TemplateSet(Map<String, Template> templates, Optional<SpecFile> config) {
        this.templates = templates;
        this.config = config;
    }

    static TemplateSet load(Path directory) {
        Map<String, Template> templates = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                String name = nameOf(directory.relativize(file).toString().replace('\\', '/'));
                templates.put(
                        name, Template.parse(name, SpecFile.displayName(directory, file), Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path config = directory.resolve(CONFIG);
        return new TemplateSet(
                templates, Files.exists(config) ? Optional.of(SpecFile.read(directory, config)) : Optional.empty());
    }

    Iterable<Template> templates() {
        return templates.values();
    }

    Optional<Template> find(String name) {
        return Optional.ofNullable(templates.get(name));
    }

    /** Returns the entries of the configuration file that name a template. */
    Iterable<SpecNode> configuredFiles() {
        return config.map(file -> file.root().get("files").members().values().stream()
                        .filter(node -> node.key().endsWith(ENDING))
                        .toList())
                .orElseGet(List::of);
    }

    /** Returns the properties that the configuration file hands to every template. */
    Optional<SpecNode> additionalProperties() {
        return config.map(file -> file.root().get("additionalProperties"));
    }

    /** Returns the names of the templates that the generator starts from. */
    Set<String> roots() {
        Set<String> roots = new LinkedHashSet<>();
        configuredFiles().forEach(file -> roots.add(nameOf(file.key())));
        OVERRIDES.stream().filter(templates::containsKey).forEach(roots::add);
        return roots;
    }

    static String nameOf(String fileName) {
        return fileName.substring(0, fileName.length() - ENDING.length());
    }
}
