package io.github.mattermostsdk.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a user or a server refused an OAuth authorisation, exchange or refresh.
 *
 * <p>Mattermost has error ids of its own where RFC 6749 has codes; {@link #error()} is the code either way. The cause is
 * the {@link ApiException} with the server's answer, if the refusal did not come through the browser.
 */
public final class OAuthException extends MattermostException {

    private static final long serialVersionUID = 1L;

    private final String error;
    private final String description;

    /**
     * Creates an exception.
     *
     * @param operationId what was refused
     * @param error the code of RFC 6749, or an empty string
     * @param description what the server says about it, or an empty string
     * @param cause the answer, or null
     */
    public OAuthException(String operationId, String error, String description, @Nullable ApiException cause) {
        super(message(operationId, error, description, cause), operationId, null, cause);
        this.error = error;
        this.description = description;
    }

    private static String message(String operationId, String error, String description, @Nullable ApiException cause) {
        StringBuilder text = new StringBuilder(operationId).append(" was refused");
        if (!error.isEmpty()) {
            text.append(" as ").append(error);
        }
        if (cause != null) {
            text.append(" (status ").append(cause.status());
            text.append(cause.errorId().isEmpty() ? "" : " " + cause.errorId()).append(')');
        }
        if (!description.isEmpty()) {
            text.append(": ").append(description);
        }
        if (cause != null && !cause.error().hint().isEmpty()) {
            text.append(". ").append(cause.error().hint());
        }
        return text.toString();
    }

    /**
     * Returns what kind of refusal it is.
     *
     * @return the code of RFC 6749, such as {@code invalid_grant} or {@code access_denied}; an empty string when none
     *     fits
     */
    public String error() {
        return error;
    }

    /**
     * Returns what the server says about it, for people.
     *
     * @return the description, or an empty string
     */
    public String description() {
        return description;
    }
}
