package io.github.mattermostsdk.error;

import io.github.mattermostsdk.ResponseHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the server answered a call with an error.
 *
 * <p>Common statuses have a class of their own, such as {@link NotFoundException}; any other status is thrown as this
 * class. The {@linkplain #errorId() error id} is stable, the {@linkplain #serverMessage() server's message} is in the
 * language of the account or request: match on the id.
 */
public class ApiException extends MattermostException {

    private static final long serialVersionUID = 1L;

    /** What the server answered. */
    private final ApiError error;

    /**
     * Creates an exception for an answer whose status has no class of its own.
     *
     * @param error what the server answered
     * @param unknownOutcome what is known about a write whose fate is unknown, or null
     */
    protected ApiException(ApiError error, @Nullable UnknownOutcome unknownOutcome) {
        super(error.summary(), error.operationId(), unknownOutcome, null);
        this.error = error;
    }

    /**
     * Creates the exception that fits the status of an answer.
     *
     * @param error what the server answered
     * @return an instance of the class for its status
     */
    public static ApiException of(ApiError error) {
        return of(error, null);
    }

    /**
     * Creates the exception that fits the status of an answer.
     *
     * @param error what the server answered
     * @param unknownOutcome what is known about a write whose fate is unknown, or null
     * @return an instance of the class for its status
     */
    public static ApiException of(ApiError error, @Nullable UnknownOutcome unknownOutcome) {
        return switch (error.status()) {
            case 400 -> new BadRequestException(error, unknownOutcome);
            case 401 -> new UnauthorizedException(error, unknownOutcome);
            case 403 -> new ForbiddenException(error, unknownOutcome);
            case 404 -> new NotFoundException(error, unknownOutcome);
            case 409 -> new ConflictException(error, unknownOutcome);
            case 413 -> new PayloadTooLargeException(error, unknownOutcome);
            case 429 -> new TooManyRequestsException(error, unknownOutcome);
            case 501 -> new NotImplementedException(error, unknownOutcome);
            default ->
                error.status() >= 500
                        ? new ServerErrorException(error, unknownOutcome)
                        : new ApiException(error, unknownOutcome);
        };
    }

    /**
     * Returns the HTTP status.
     *
     * @return the status, such as 404
     */
    public final int status() {
        return error.status();
    }

    /**
     * Returns the server's stable id of the error.
     *
     * @return the id, such as {@code app.user.missing_account.const}, or an empty string when the answer held none
     */
    public final String errorId() {
        return error.id();
    }

    /**
     * Returns the server's own message, translated by the server: show it to people, never match on it.
     *
     * @return the message, or an empty string when the answer held none
     */
    public final String serverMessage() {
        return error.message();
    }

    /**
     * Returns the server's details. A server in developer mode may put SQL and even the token of the call in here, so
     * that this text is in no message of the SDK: do not log it unseen.
     *
     * @return the details, or an empty string
     */
    public final String detailedError() {
        return error.detailedError();
    }

    /**
     * Returns the id under which the server's log knows the request.
     *
     * @return the request id, or null when the answer held none
     */
    public final @Nullable String requestId() {
        return error.requestId();
    }

    /**
     * Returns the headers of the answer.
     *
     * @return the headers
     */
    public final ResponseHeaders headers() {
        return error.headers();
    }

    /**
     * Returns the body as it came, cut after 64 KiB.
     *
     * @return the body, or an empty string
     */
    public final String rawBody() {
        return error.rawBody();
    }

    /**
     * Returns all that the server answered.
     *
     * @return the answer
     */
    public final ApiError error() {
        return error;
    }
}
