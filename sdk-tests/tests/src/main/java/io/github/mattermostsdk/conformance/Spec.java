package io.github.mattermostsdk.conformance;

import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The API description of this project. */
final class Spec {
    static final SpecDocument DOCUMENT = SpecDocument.load(directory());

    private Spec() {}

    static List<SpecOperation> operations() {
        return DOCUMENT.operations();
    }

    /** Looks upwards from where the tests run, so that they run in an IDE as well. */
    private static Path directory() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path found = folder.resolve("openapi");
            if (Files.exists(found.resolve(SpecDocument.ROOT))) {
                return found;
            }
        }
        throw new IllegalStateException("No folder above this one holds openapi/" + SpecDocument.ROOT);
    }
}
