package io.github.mattermostsdk.lint.spec;

/** Tells that a file is not YAML. */
public final class SpecSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String problem;

    SpecSyntaxException(String file, int line, String problem, Throwable cause) {
        super(file + ":" + line + ": " + problem, cause);
        this.file = file;
        this.line = line;
        this.problem = problem;
    }

    /**
     * Returns the file.
     *
     * @return the name for findings
     */
    public String file() {
        return file;
    }

    /**
     * Returns the line.
     *
     * @return the line, counted from 1
     */
    public int line() {
        return line;
    }

    /**
     * Returns what is wrong.
     *
     * @return one sentence
     */
    public String problem() {
        return problem;
    }
}
