package io.github.mattermostsdk.internal.call;

import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.internal.http.AnswerException;
import io.github.mattermostsdk.internal.http.Answers;
import io.github.mattermostsdk.internal.http.AttemptTrace;
import io.github.mattermostsdk.internal.http.CallContext;
import io.github.mattermostsdk.internal.http.Failure;
import io.github.mattermostsdk.internal.http.ResponseReader;
import io.github.mattermostsdk.internal.http.TransportFailures;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Sends a request once and reads the answer. */
final class HttpAttempt<T extends @Nullable Object> {

    private static final int MAX_REDIRECTS = 5;

    private final OkHttpClient client;
    private final ResponseReader<T> reader;
    private final CallContext context;
    private final CancelSignal signal;
    private final Deadline deadline;
    private final Runnable whenRead;
    private final AttemptTrace trace;
    private int status;

    /**
     * Prepares an attempt.
     *
     * @param whenRead run once when the answer of a success is read to its end or given up
     */
    HttpAttempt(
            OkHttpClient client,
            ResponseReader<T> reader,
            CallContext context,
            AttemptTrace trace,
            CancelSignal signal,
            Deadline deadline,
            Runnable whenRead) {
        this.client = client;
        this.reader = reader;
        this.context = context;
        this.trace = trace;
        this.signal = signal;
        this.deadline = deadline;
        this.whenRead = whenRead;
    }

    /** Sends the request. */
    Result<T> run(Request request) {
        try {
            Request next = request;
            for (int hop = 0; ; hop++) {
                Response response = send(next);
                Request redirected = hop < MAX_REDIRECTS ? redirected(next, response) : null;
                if (redirected == null) {
                    return handle(next, response);
                }
                response.close();
                next = redirected;
            }
        } catch (AnswerException unusable) {
            return new Result.Failed<>(unusable.failure());
        } catch (IOException failed) {
            return new Result.Failed<>(failure(failed));
        }
    }

    private Response send(Request request) throws IOException {
        Call call = client.newCall(
                request.newBuilder().tag(AttemptTrace.class, trace).build());
        Duration left = deadline.remaining();
        if (left != null) {
            // Zero would mean no limit at all.
            call.timeout().timeout(Math.max(1, Durations.nanos(left)), TimeUnit.NANOSECONDS);
        }
        signal.attach(call);
        Response response = execute(call);
        status = response.code();
        return response;
    }

    /** OkHttp, being Kotlin, lets this exception through without declaring it while it waits for a connection. */
    private static Response execute(Call call) throws IOException {
        try {
            return call.execute();
        } catch (IOException | RuntimeException declared) {
            throw declared;
        } catch (Exception interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    /** A read may be sent on within the server, unless the redirect tells of a wrong server URL: that is an error. */
    private @Nullable Request redirected(Request request, Response response) {
        String location = response.header("Location");
        if (!response.isRedirect() || location == null || !request.method().equals("GET")) {
            return null;
        }
        HttpUrl target = request.url().resolve(location);
        if (target == null || !context.server().isOwnOrigin(target)) {
            return null;
        }
        boolean wrongUrl = context.server().leadingTo(request.url(), target) != null;
        return wrongUrl ? null : request.newBuilder().url(target).build();
    }

    private boolean isRedirectAsWanted(Request request, Response response) {
        String location = response.header("Location");
        HttpUrl target = location == null ? null : request.url().resolve(location);
        return reader.endsInRedirect()
                && response.isRedirect()
                && target != null
                && context.server().leadingTo(request.url(), target) == null;
    }

    private Result<T> handle(Request request, Response response) throws IOException {
        boolean handedOver = false;
        try {
            if (response.isSuccessful() || isRedirectAsWanted(request, response)) {
                Response read = reader.streams() ? HookedBody.on(response, whenRead) : response;
                T value = reader.read(read, context);
                handedOver = reader.streams();
                return new Result.Succeeded<>(ApiResponse.of(status, Answers.headers(response), value));
            }
            if (status == 304 && request.header("If-None-Match") != null) {
                return new Result.Succeeded<>(ApiResponse.notModified(Answers.headers(response)));
            }
            return new Result.Failed<>(
                    response.isRedirect() ? Answers.redirect(response, context) : Answers.error(response, context));
        } finally {
            if (!handedOver) {
                response.close();
            }
        }
    }

    private Failure failure(IOException cause) {
        String id = context.operation().id();
        boolean sent = trace.wasSent();
        if (signal.isCancelled()) {
            return Failures.cancelled(id, signal, sent, cause);
        }
        if (TransportFailures.isCallTimeout(cause) && !Thread.currentThread().isInterrupted()) {
            return Failures.outOfTime(id, deadline, sent, cause);
        }
        return TransportFailures.of(cause, context, sent);
    }

    /** Returns the status of the answer, 0 when none came. */
    int status() {
        return status;
    }
}
