package io.github.mattermostsdk.lint;

/** Ends the build after the findings were printed. */
public final class LintException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LintException(String message) {
        // The findings are the message; a stack trace would only push them off the screen.
        super(message, null, false, false);
    }
}
