package io.github.mattermostsdk.contract.description;

import io.github.mattermostsdk.lint.spec.SpecDocument;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folders of the project, found from wherever the scenarios are run. */
public final class Project {
    private Project() {}

    /**
     * Returns a folder of the project.
     *
     * @param name its name, relative to the root
     * @return the folder, which need not be there
     */
    public static Path folder(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("openapi").resolve(SpecDocument.ROOT))) {
                return at.resolve(name);
            }
        }
        throw new IllegalStateException("no folder above this one holds openapi/" + SpecDocument.ROOT);
    }
}
