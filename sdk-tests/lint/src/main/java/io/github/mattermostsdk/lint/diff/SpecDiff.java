package io.github.mattermostsdk.lint.diff;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Compares the OpenAPI document of this project with a published one. Prints what is new as Markdown, less what the
 * list of known differences gives a reason for.
 */
public final class SpecDiff {
    /** There is nothing new. */
    static final int SAME = 0;
    /** Something is new, or an entry of the list matches nothing any more. */
    static final int DIFFERENT = 1;
    /** The comparison could not be made. */
    static final int BAD_INPUT = 2;

    private SpecDiff() {}

    /**
     * Prints the report to standard output and ends the JVM: with 0 if there is nothing new, 1 if there is, and 2, with
     * a sentence on standard error, if the input is bad.
     *
     * @param args the directory of the OpenAPI document of this project and the published document, one file
     */
    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length != 2) {
            err.println("usage: SpecDiff <openapi directory> <published document>");
            return BAD_INPUT;
        }
        Path directory = Path.of(args[0]);
        try {
            KnownDifferences known = KnownDifferences.read(directory);
            Api ours = OwnApi.read(directory);
            Api published = PublishedApi.read(Path.of(args[1]));
            List<Difference> all = ApiDiff.compare(ours, published);
            List<Difference> fresh =
                    all.stream().filter(difference -> !known.covers(difference)).toList();
            List<StaleEntry> stale = known.stale();
            out.print(new MarkdownReport(ours, published, all.size() - fresh.size()).write(fresh, stale));
            return fresh.isEmpty() && stale.isEmpty() ? SAME : DIFFERENT;
        } catch (DiffInputException e) {
            err.println(e.getMessage());
            return BAD_INPUT;
        }
    }
}
