package io.github.mattermostsdk.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a call to a Mattermost server did not bring what was asked for.
 *
 * <p>Every failure of a call is one of these: {@link ApiException} when the server answered with an error,
 * {@link TransportException} when no complete answer came, {@link DecodingException} when an answer could not be
 * understood, {@link ServerUrlException} when something other than the Mattermost API answered and
 * {@link SignInException} when there was no token to send. Wrong arguments are {@link IllegalArgumentException}s and
 * are thrown before anything is sent. No message ever holds a token or a password.
 */
public abstract class MattermostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The operation that failed. */
    private final String operationId;

    /** What is known about a write whose fate is unknown. */
    private final @Nullable UnknownOutcome unknownOutcome;

    /**
     * Creates an exception.
     *
     * @param message what happened, without any secret
     * @param operationId the operation that failed, such as {@code getUser}
     * @param unknownOutcome what is known about a write whose fate is unknown, or null when its fate is known
     * @param cause the reason, or null
     */
    protected MattermostException(
            String message, String operationId, @Nullable UnknownOutcome unknownOutcome, @Nullable Throwable cause) {
        super(unknownOutcome == null ? message : withAdvice(message, unknownOutcome), cause);
        this.operationId = operationId;
        this.unknownOutcome = unknownOutcome;
    }

    private static String withAdvice(String message, UnknownOutcome unknownOutcome) {
        return message + (message.endsWith(".") ? " " : ". ") + unknownOutcome.advice();
    }

    /**
     * Returns what happened and, where there is one, the way out. The text is for people and may change.
     *
     * @return the message
     */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /**
     * Returns the operation that failed.
     *
     * @return its operationId, such as {@code getUser}
     */
    public final String operationId() {
        return operationId;
    }

    /**
     * Returns what is known about a write whose fate is unknown: the server may have carried it out although no answer
     * said so.
     *
     * @return the facts that help to find out, or null when the server certainly did nothing or the call only read
     */
    public final @Nullable UnknownOutcome unknownOutcome() {
        return unknownOutcome;
    }
}
