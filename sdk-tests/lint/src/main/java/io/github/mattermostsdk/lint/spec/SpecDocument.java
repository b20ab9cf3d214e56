package io.github.mattermostsdk.lint.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds the OpenAPI document of this project as its files: the way to walk every operation and every schema, with refs
 * followed and with the file and line of each thing.
 *
 * <pre>{@code
 * for (SpecOperation operation : SpecDocument.load(Path.of("openapi")).operations()) {
 *     operation.success().content().ifPresent(content -> decode(operation.id(), content.example().toJson()));
 * }
 * }</pre>
 */
public final class SpecDocument {
    /** The name of the root document. */
    public static final String ROOT = "mattermost.yaml";

    private final Path directory;
    private final Map<String, SpecFile> files;
    private final List<SpecOperation> operations;
    private final Map<String, SpecSchema> schemas;
    private final SpecSites sites;

    private SpecDocument(Path directory, Map<String, SpecFile> files) {
        this.directory = directory;
        this.files = Collections.unmodifiableMap(files);
        this.operations = readOperations();
        this.schemas = readSchemas();
        this.sites = new SpecWalker(this).walk();
    }

    /**
     * Reads every YAML file below a directory.
     *
     * @param directory the directory with the root document
     * @return the document
     * @throws SpecSyntaxException if a file is not YAML
     * @throws UncheckedIOException if a file cannot be read
     */
    public static SpecDocument load(Path directory) {
        Map<String, SpecFile> files = new LinkedHashMap<>();
        try (Stream<Path> found = Files.walk(directory)) {
            found.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> SpecFile.read(directory, file))
                    .forEach(file -> files.put(file.name(), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SpecDocument(directory, files);
    }

    /**
     * Returns the directory that the document was read from.
     *
     * @return the directory
     */
    public Path directory() {
        return directory;
    }

    /**
     * Returns the files.
     *
     * @return every YAML file, sorted by name
     */
    public List<SpecFile> files() {
        return List.copyOf(files.values());
    }

    /**
     * Returns a file.
     *
     * @param name the name relative to the directory, for example {@code paths/users.yaml}
     * @return the file, if there is one
     */
    public Optional<SpecFile> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /**
     * Returns every operation of the path files, whether the root document names its path or not.
     *
     * @return the operations, by file and place
     */
    public List<SpecOperation> operations() {
        return operations;
    }

    /**
     * Returns an operation.
     *
     * @param id its operationId
     * @return the operation
     * @throws NoSuchElementException if there is none
     */
    public SpecOperation operation(String id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no operation has the operationId " + id));
    }

    /**
     * Returns the named schemas.
     *
     * @return the schemas by name; of two with one name the first
     */
    public Map<String, SpecSchema> schemas() {
        return schemas;
    }

    /**
     * Returns a named schema.
     *
     * @param name its name
     * @return the schema
     * @throws NoSuchElementException if there is none
     */
    public SpecSchema schema(String name) {
        return Optional.ofNullable(schemas.get(name))
                .orElseThrow(() -> new NoSuchElementException("no schema has the name " + name));
    }

    /**
     * Returns the view of a schema with refs followed.
     *
     * @param node a schema, as it is written
     * @return the schema
     */
    public SpecSchema schema(SpecNode node) {
        return new SpecSchema(this, node);
    }

    /**
     * Returns every spot where a schema, parameter, response or media type is written.
     *
     * @return the spots by kind
     */
    public SpecSites sites() {
        return sites;
    }

    /**
     * Follows {@code $ref}, several times if need be.
     *
     * @param node any node
     * @return the node itself if it is no ref, else what it leads to; missing if it leads nowhere
     */
    public SpecNode resolve(SpecNode node) {
        SpecNode at = node;
        for (int steps = 0; steps < 20; steps++) {
            Optional<SpecRef> ref = SpecRef.of(at);
            if (ref.isEmpty()) {
                return at;
            }
            at = target(ref.get());
        }
        return SpecNode.missing(node.file(), node.line(), node.key());
    }

    /**
     * Follows a ref once.
     *
     * @param ref the ref
     * @return what it leads to, missing if it leads nowhere
     */
    public SpecNode target(SpecRef ref) {
        SpecFile file = files.get(ref.fileName());
        if (file == null) {
            return SpecNode.missing(ref.node().file(), ref.node().line(), "");
        }
        return file.root().at(ref.pointer().toArray(String[]::new));
    }

    private List<SpecOperation> readOperations() {
        List<SpecOperation> found = new ArrayList<>();
        for (SpecFile file : files.values()) {
            if (file.kind() == FileKind.PATHS) {
                file.root()
                        .members()
                        .forEach((path, item) -> item.members().forEach((method, node) -> {
                            if (SpecOperation.METHODS.contains(method)) {
                                found.add(new SpecOperation(this, path, method, item, node));
                            }
                        }));
            }
        }
        return List.copyOf(found);
    }

    private Map<String, SpecSchema> readSchemas() {
        Map<String, SpecSchema> found = new LinkedHashMap<>();
        for (SpecFile file : files.values()) {
            if (file.kind() == FileKind.SCHEMAS) {
                file.root().members().forEach((name, node) -> found.putIfAbsent(name, schema(node)));
            }
        }
        return Collections.unmodifiableMap(found);
    }
}
