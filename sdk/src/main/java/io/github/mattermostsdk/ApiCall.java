package io.github.mattermostsdk;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One operation with its arguments, ready to be carried out.
 *
 * <p>A call is immutable but for {@link #cancel()}: each option returns a new call and leaves this one alone. It can be
 * executed any number of times, also at the same time from several threads, and each execution asks the server anew. A
 * call whose body is a one-time stream ({@link FileUpload#once}) can be executed only once.
 *
 * <p>Every method that executes throws, or completes with, a
 * {@link io.github.mattermostsdk.error.MattermostException} when the call fails.
 *
 * @param <T> what the operation returns
 */
public interface ApiCall<T extends @Nullable Object> {

    /**
     * Carries out the call and waits for the answer.
     *
     * @return what the operation returns
     * @throws io.github.mattermostsdk.error.MattermostException if the call fails
     * @throws IllegalStateException if the server answered 304, which only {@link #executeForResponse()} can show
     */
    default T execute() {
        return executeForResponse().body();
    }

    /**
     * Carries out the call and waits for the answer, with status and headers.
     *
     * @return the answer
     * @throws io.github.mattermostsdk.error.MattermostException if the call fails
     */
    ApiResponse<T> executeForResponse();

    /**
     * Carries out the call in the background. Cancelling the future cancels this execution.
     *
     * @return what the operation returns, later; no thread is held while the call waits to be tried again
     */
    CompletableFuture<T> executeAsync();

    /**
     * Carries out the call in the background, with status and headers. Cancelling the future cancels this execution.
     *
     * @return the answer, later
     */
    CompletableFuture<ApiResponse<T>> executeForResponseAsync();

    /**
     * Returns a call with a limit of its own for the whole of it: all attempts, the waits between them and the reading
     * of the answer. Calls that stream a body ({@link Download}, {@link FileUpload}) have no such limit unless it is
     * set here.
     *
     * @param timeout the limit, more than zero
     * @return a new call
     */
    ApiCall<T> timeout(Duration timeout);

    /**
     * Returns a call with one more header; a value of the same name is replaced.
     *
     * @param name the name of the header; {@code Authorization}, {@code Cookie} and the headers of the transport are
     *     refused
     * @param value the value
     * @return a new call
     */
    ApiCall<T> header(String name, String value);

    /**
     * Returns a call with another value of a query parameter, also one that this library does not know.
     *
     * @param name the name of the parameter, as the server reads it
     * @param value the value, which is not encoded yet; null to send no such parameter
     * @return a new call
     */
    ApiCall<T> query(String name, @Nullable String value);

    /**
     * Returns a call that asks for a value only if it changed. Use {@link #executeForResponse()} with it and
     * {@link ApiResponse#isNotModified()}. Mattermost's ETags hold for the full URL and the account that asked.
     *
     * @param etag an ETag as {@link ApiResponse#etag()} returned it
     * @return a new call
     */
    ApiCall<T> ifNoneMatch(String etag);

    /**
     * Cancels every execution of this call, those under way and those to come: they end with a
     * {@link io.github.mattermostsdk.error.TransportException} of the kind {@code CANCELLED}. Calls that were made from
     * this one by an option are not touched.
     */
    void cancel();

    /**
     * Returns the name of the operation.
     *
     * @return the operationId, such as {@code getUser}
     */
    String operationId();
}
