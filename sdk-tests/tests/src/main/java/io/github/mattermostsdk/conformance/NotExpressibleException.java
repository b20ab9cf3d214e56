package io.github.mattermostsdk.conformance;

/** Thrown when a request cannot be made with the typed methods of the SDK. The message says why. */
final class NotExpressibleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotExpressibleException(String message) {
        super(message);
    }

    NotExpressibleException(String message, Throwable cause) {
        super(message, cause);
    }
}
