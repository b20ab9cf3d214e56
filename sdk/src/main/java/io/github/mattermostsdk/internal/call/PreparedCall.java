package io.github.mattermostsdk.internal.call;

import io.github.mattermostsdk.ApiCall;
import io.github.mattermostsdk.ApiResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A call as its user holds it. */
final class PreparedCall<T extends @Nullable Object> implements ApiCall<T> {

    private final Transport transport;
    private final CallSpec<T> spec;
    private final CallOptions options;
    private final CancelScope running = new CancelScope();

    PreparedCall(Transport transport, CallSpec<T> spec, CallOptions options) {
        this.transport = transport;
        this.spec = spec;
        this.options = options;
    }

    @Override
    public ApiResponse<T> executeForResponse() {
        return new BlockingRun<>(newExecution()).run();
    }

    @Override
    public CompletableFuture<ApiResponse<T>> executeForResponseAsync() {
        return new AsyncRun<>(newExecution(), response -> response).start();
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        return new AsyncRun<>(newExecution(), ApiResponse::body).start();
    }

    private Execution<T> newExecution() {
        return new Execution<>(transport, spec, options, running);
    }

    @Override
    public ApiCall<T> timeout(Duration timeout) {
        return new PreparedCall<>(transport, spec, options.withTimeout(timeout));
    }

    @Override
    public ApiCall<T> header(String name, String value) {
        return new PreparedCall<>(transport, spec, options.withHeader(name, value));
    }

    @Override
    public ApiCall<T> query(String name, @Nullable String value) {
        return new PreparedCall<>(transport, spec.withQuery(name, value), options);
    }

    @Override
    public ApiCall<T> ifNoneMatch(String etag) {
        return header("If-None-Match", etag);
    }

    @Override
    public void cancel() {
        running.cancelAll("it was cancelled");
    }

    @Override
    public String operationId() {
        return spec.operation().id();
    }

    @Override
    public String toString() {
        return "ApiCall[" + operationId() + "]";
    }
}
