package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecFile;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecSite;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Checks that the root document names every path of the path files, under the key that it has there. */
final class MountRule implements SpecRule {
    @Override
    public String name() {
        return "mount";
    }

    @Override
    public void check(SpecDocument document, Report report) {
        Optional<SpecFile> root = document.file(SpecDocument.ROOT);
        if (root.isEmpty()) {
            report.add(SpecDocument.ROOT, 1, "document", "the root document is missing: name every path in it");
            return;
        }
        Set<SpecNode> mounted = new HashSet<>();
        for (SpecNode path : root.get().root().get("paths").members().values()) {
            SpecNode item = document.resolve(path);
            mounted.add(item);
            if (!path.has("$ref")) {
                report.add(
                        path, path.key(), "the path is written out here: move it to a file of paths/ and refer to it");
            } else if (item.exists() && !item.key().equals(path.key())) {
                report.add(
                        path,
                        path.key(),
                        "the ref leads to the path " + item.key() + ": write the same path in both places");
            }
        }
        for (SpecSite item : document.sites().pathItems()) {
            if (!mounted.contains(item.node())) {
                report.add(
                        item.node(),
                        item.subject(),
                        "no ref of mattermost.yaml leads to this path, so it is not generated: add it under 'paths'");
            }
        }
    }
}
