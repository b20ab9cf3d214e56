package io.github.mattermostsdk.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the documents: the guides of the project and the reference that the generator wrote. */
final class Sources {
    private static final String MARKDOWN = ".md";
    /** Documents outside of `docs/`, and the pages that they become. */
    private static final Map<String, String> PROJECT_FILES = Map.of(
            "CONTRIBUTING.md", "contributing.html",
            "CHANGELOG.md", "changelog.html",
            "SECURITY.md", "security.html",
            "openapi/README.md", "api-description.html");

    private final Path project;
    private final Map<Path, Source> sources = new LinkedHashMap<>();

    private Sources(Path project) {
        this.project = project;
    }

    static Sources read(Path project, Path reference) throws IOException {
        Sources sources = new Sources(project);
        sources.add(Section.START, project.resolve("README.md"), "index.html");
        sources.addGuides(project.resolve("docs"));
        for (Map.Entry<String, String> file : PROJECT_FILES.entrySet()) {
            Path document = project.resolve(file.getKey());
            if (Files.exists(document)) {
                sources.add(Section.PROJECT, document, file.getValue());
            }
        }
        sources.addReference(reference.toAbsolutePath().normalize());
        return sources;
    }

    List<Source> all() {
        return List.copyOf(sources.values());
    }

    Path project() {
        return project;
    }

    /** Returns the document of a file, or of the README of a folder. */
    Optional<Source> find(Path file) {
        return Optional.ofNullable(sources.getOrDefault(file, sources.get(file.resolve("README.md"))));
    }

    private void addGuides(Path docs) throws IOException {
        for (Path file : markdownBelow(docs)) {
            String path = docs.relativize(file).toString().replace('\\', '/');
            Section section = path.startsWith("adr/")
                    ? Section.DECISION
                    : path.startsWith("recipes/") ? Section.RECIPE : Section.GUIDE;
            String page = path.equals("README.md") ? "guides.html" : path.replaceFirst("README\\.md$", "index.md");
            add(section, file, page.replaceFirst("\\.md$", ".html"));
        }
    }

    private void addReference(Path reference) throws IOException {
        for (Path file : markdownBelow(reference)) {
            String path = reference.relativize(file).toString().replace('\\', '/');
            String name = path.substring(0, path.length() - MARKDOWN.length());
            Section section = name.equals("index")
                    ? Section.REFERENCE
                    : name.startsWith("models/") ? Section.MODEL : Section.SUBJECT;
            String page = section == Section.SUBJECT ? Names.kebab(name) : name;
            add(section, file, "reference/" + page + ".html");
        }
    }

    private void add(Section section, Path file, String page) throws IOException {
        Source source = Source.of(section, page, file, Files.readString(file));
        sources.put(file, section == Section.REFERENCE ? SubjectOrder.apply(source) : source);
    }

    private static List<Path> markdownBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(MARKDOWN))
                    .sorted()
                    .toList();
        }
    }
}
