package io.github.mattermostsdk.paging;

import io.github.mattermostsdk.ApiCall;
import io.github.mattermostsdk.ApiResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A call to a model server: as much of one as a pager uses. */
record ModelCall<T>(String operationId, Query query, Function<Query, T> operation, Executor network)
        implements ApiCall<T> {

    @Override
    public CompletableFuture<T> executeAsync() {
        return CompletableFuture.supplyAsync(() -> operation.apply(query), network);
    }

    @Override
    public ApiCall<T> query(String name, @Nullable String value) {
        return new ModelCall<>(operationId, query.with(name, value), operation, network);
    }

    @Override
    public ApiResponse<T> executeForResponse() {
        throw new UnsupportedOperationException("A pager holds no thread");
    }

    @Override
    public CompletableFuture<ApiResponse<T>> executeForResponseAsync() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ApiCall<T> timeout(Duration timeout) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ApiCall<T> header(String name, String value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ApiCall<T> ifNoneMatch(String etag) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void cancel() {
        throw new UnsupportedOperationException();
    }
}
