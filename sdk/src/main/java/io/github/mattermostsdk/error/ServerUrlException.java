package io.github.mattermostsdk.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when something other than the Mattermost API answered at the configured server URL: a web page, or a redirect
 * to another address. Redirects are not followed with a token or a body in hand; configure the URL that they lead to.
 */
public final class ServerUrlException extends MattermostException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String configuredUrl;
    private final @Nullable String suggestedUrl;

    /**
     * Creates an exception.
     *
     * @param message what answered
     * @param operationId the operation, such as {@code getUser}
     * @param status the HTTP status of the answer
     * @param configuredUrl the server URL that the client was given
     * @param suggestedUrl the server URL that is probably right, or null when none can be told
     * @param unknownOutcome what is known about a write whose fate an earlier attempt left open, or null
     */
    public ServerUrlException(
            String message,
            String operationId,
            int status,
            String configuredUrl,
            @Nullable String suggestedUrl,
            @Nullable UnknownOutcome unknownOutcome) {
        super(message, operationId, unknownOutcome, null);
        this.status = status;
        this.configuredUrl = configuredUrl;
        this.suggestedUrl = suggestedUrl;
    }

    /**
     * Returns the HTTP status of the answer.
     *
     * @return the status, such as 302
     */
    public int status() {
        return status;
    }

    /**
     * Returns the server URL that the client was given.
     *
     * @return the configured URL
     */
    public String configuredUrl() {
        return configuredUrl;
    }

    /**
     * Returns the server URL that is probably right.
     *
     * @return a URL for {@code MattermostClient.builder().serverUrl(…)}, or null when none can be told
     */
    public @Nullable String suggestedUrl() {
        return suggestedUrl;
    }
}
