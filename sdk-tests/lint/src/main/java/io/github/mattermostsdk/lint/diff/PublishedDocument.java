package io.github.mattermostsdk.lint.diff;

import java.nio.file.Path;

/** Holds a published document: one file of OpenAPI 3, YAML or JSON, with every ref leading into the file itself. */
record PublishedDocument(Path file, Tree root) {
    private static final int MAX_STEPS = 20;

    static PublishedDocument read(Path file) {
        PublishedDocument document = new PublishedDocument(file, Tree.read(file));
        Tree root = document.root();
        if (root.get("swagger").exists()) {
            throw document.fault(root.get("swagger"), "this is Swagger 2, only OpenAPI 3 can be compared");
        }
        if (!root.get("openapi").text().startsWith("3.")) {
            throw document.fault(root, "this is no OpenAPI 3 document: it has no 'openapi: 3…' at the top");
        }
        if (root.get("paths").members().isEmpty()) {
            throw document.fault(root, "the document has no paths");
        }
        return document;
    }

    /** Follows {@code $ref}, several times if need be. */
    Tree resolve(Tree tree) {
        Tree at = tree;
        for (int steps = 0; steps < MAX_STEPS; steps++) {
            Tree ref = at.get("$ref");
            // A property may have that name; then it is an object.
            if (ref.text().isEmpty()) {
                return at;
            }
            at = target(ref);
        }
        throw fault(tree, "the $ref leads to itself");
    }

    /** Returns the last part of a ref, empty if it is none. */
    static String refName(Tree tree) {
        String ref = tree.get("$ref").text();
        return ref.substring(ref.lastIndexOf('/') + 1);
    }

    DiffInputException fault(Tree at, String message) {
        return new DiffInputException(file + ":" + Math.max(1, at.line()) + ": " + message);
    }

    private Tree target(Tree ref) {
        String text = ref.text();
        if (!text.startsWith("#/")) {
            throw fault(ref, "'" + text + "' leads out of the file: bundle the document into one file first");
        }
        Tree at = root;
        for (String key : text.substring(2).split("/", -1)) {
            at = at.get(key.replace("~1", "/").replace("~0", "~"));
        }
        if (!at.isMapping()) {
            throw fault(ref, "'" + text + "' leads nowhere");
        }
        return at;
    }
}
