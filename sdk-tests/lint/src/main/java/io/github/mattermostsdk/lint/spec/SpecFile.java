package io.github.mattermostsdk.lint.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Holds one YAML file. */
public final class SpecFile {
    private final String name;
    private final String displayName;
    private final String content;
    private final SpecNode root;
    private final List<YamlRemark> remarks;

    private SpecFile(String name, String displayName, String content) {
        this.name = name;
        this.displayName = displayName;
        this.content = content;
        YamlReader reader = new YamlReader(this);
        this.root = reader.read(content);
        this.remarks = reader.remarks();
    }

    /**
     * Reads a YAML file.
     *
     * @param directory the directory that the name of the file is relative to
     * @param file the file
     * @return the file with its nodes
     * @throws SpecSyntaxException if it is not YAML
     * @throws UncheckedIOException if it cannot be read
     */
    public static SpecFile read(Path directory, Path file) {
        String name = directory.relativize(file).toString().replace('\\', '/');
        try {
            return new SpecFile(name, displayName(directory, file), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the name by which findings call a file: it starts with the last part of the directory's own name, so that
     * it is short and the same on every machine.
     *
     * @param directory the directory
     * @param file a file in it
     * @return the name, with forward slashes
     */
    public static String displayName(Path directory, Path file) {
        Path base = directory.toAbsolutePath().normalize();
        Path parent = base.getParent();
        Path absolute = file.toAbsolutePath().normalize();
        return (parent == null ? absolute : parent.relativize(absolute))
                .toString()
                .replace('\\', '/');
    }

    /**
     * Returns the name of the file relative to the directory of the document.
     *
     * @return the name, with forward slashes, for example {@code paths/users.yaml}
     */
    public String name() {
        return name;
    }

    /**
     * Returns the name for findings.
     *
     * @return the name, with forward slashes, for example {@code openapi/paths/users.yaml}
     */
    public String displayName() {
        return displayName;
    }

    /**
     * Returns what the file is for.
     *
     * @return the kind
     */
    public FileKind kind() {
        return FileKind.of(name);
    }

    /**
     * Returns the whole text.
     *
     * @return the text
     */
    public String content() {
        return content;
    }

    /**
     * Returns the outermost value.
     *
     * @return the root, missing if the file is empty
     */
    public SpecNode root() {
        return root;
    }

    /**
     * Returns what YAML lets pass and readers of YAML understand differently.
     *
     * @return the remarks in the order of the file
     */
    public List<YamlRemark> remarks() {
        return remarks;
    }
}
