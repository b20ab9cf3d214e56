package io.github.mattermostsdk.lint.diff;

import io.github.mattermostsdk.lint.spec.NodeKind;
import io.github.mattermostsdk.lint.spec.SpecFile;
import io.github.mattermostsdk.lint.spec.SpecSyntaxException;
import io.github.mattermostsdk.lint.spec.YamlRemark;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The reviewed list of differences in which our side is right on purpose. */
final class KnownDifferences {
    /** The name of the file, beside the root document. */
    static final String FILE = "published-differences.yaml";

    private final List<KnownDifference> entries;

    private KnownDifferences(List<KnownDifference> entries) {
        this.entries = entries;
    }

    /** Reads the list. A directory without one knows no difference. */
    static KnownDifferences read(Path directory) {
        Path file = directory.resolve(FILE);
        if (!Files.exists(file)) {
            return new KnownDifferences(List.of());
        }
        try {
            return read(SpecFile.read(directory, file));
        } catch (SpecSyntaxException e) {
            throw new DiffInputException(String.valueOf(e.getMessage()), e);
        } catch (UncheckedIOException e) {
            throw new DiffInputException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static KnownDifferences read(SpecFile file) {
        if (!file.root().is(NodeKind.SEQUENCE)) {
            throw new DiffInputException(file.displayName() + ":1: this must be a list of known differences");
        }
        for (YamlRemark remark : file.remarks()) {
            throw new DiffInputException(file.displayName() + ":" + remark.line() + ": " + remark.message());
        }
        return new KnownDifferences(
                file.root().items().stream().map(KnownDifference::read).toList());
    }

    /** Tells whether an entry covers a difference. Every entry is asked: two may be about the same. */
    boolean covers(Difference difference) {
        boolean covered = false;
        for (KnownDifference entry : entries) {
            covered |= entry.covers(difference);
        }
        return covered;
    }

    List<StaleEntry> stale() {
        return entries.stream().flatMap(entry -> entry.stale().stream()).toList();
    }
}
