package io.github.mattermostsdk.lint.diff;

/** Tells that a comparison cannot be made from what was given. */
final class DiffInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DiffInputException(String message) {
        super(message);
    }

    DiffInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
