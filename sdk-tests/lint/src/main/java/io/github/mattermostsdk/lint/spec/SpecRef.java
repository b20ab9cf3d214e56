package io.github.mattermostsdk.lint.spec;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Holds a {@code $ref}.
 *
 * @param node the node of the ref's text
 * @param fileName the file that it leads to, relative to the directory of the document
 * @param pointer the keys of its pointer, unescaped
 */
public record SpecRef(SpecNode node, String fileName, List<String> pointer) {
    /**
     * Reads the ref of a node.
     *
     * @param holder any node
     * @return the ref, if the node holds one
     */
    public static Optional<SpecRef> of(SpecNode holder) {
        SpecNode node = holder.get("$ref");
        if (!node.is(NodeKind.STRING)) {
            return Optional.empty();
        }
        String text = node.text();
        int hash = text.indexOf('#');
        String file = hash < 0 ? text : text.substring(0, hash);
        String pointer = hash < 0 ? "" : text.substring(hash + 1);
        return Optional.of(new SpecRef(node, fileName(node.file(), file), keys(pointer)));
    }

    /**
     * Returns what the file that it leads to is for.
     *
     * @return the kind
     */
    public FileKind targetKind() {
        return FileKind.of(fileName);
    }

    /**
     * Returns the last key of the pointer, which is the name of what it leads to.
     *
     * @return the name, empty for a whole file
     */
    public String name() {
        return pointer.isEmpty() ? "" : pointer.get(pointer.size() - 1);
    }

    private static String fileName(SpecFile from, String file) {
        return file.isEmpty()
                ? from.name()
                : Path.of(from.name())
                        .resolveSibling(file)
                        .normalize()
                        .toString()
                        .replace('\\', '/');
    }

    private static List<String> keys(String pointer) {
        return Arrays.stream(pointer.split("/", -1))
                .skip(1)
                .map(key -> key.replace("~1", "/").replace("~0", "~"))
                .toList();
    }
}
