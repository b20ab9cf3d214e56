package io.github.mattermostsdk.internal.retrofit;

import kotlin.jvm.functions.Function0;
import kotlin.reflect.KClass;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.EventListener;
import okhttp3.Request;
import okhttp3.Response;
import okio.Timeout;
import org.jspecify.annotations.Nullable;

/** All that is wanted of Retrofit: the request that it put together. The pipeline sends it, not Retrofit. */
final class UnsentCall implements Call {

    private final Request request;

    UnsentCall(Request request) {
        this.request = request;
    }

    @Override
    public Request request() {
        return request;
    }

    @Override
    public Response execute() {
        throw notForSending();
    }

    @Override
    public void enqueue(Callback callback) {
        throw notForSending();
    }

    private static UnsupportedOperationException notForSending() {
        return new UnsupportedOperationException("This call only holds its request");
    }

    @Override
    public void cancel() {}

    @Override
    public boolean isExecuted() {
        return false;
    }

    @Override
    public boolean isCanceled() {
        return false;
    }

    @Override
    public Timeout timeout() {
        return Timeout.NONE;
    }

    @Override
    public void addEventListener(EventListener listener) {}

    @Override
    public <T> @Nullable T tag(KClass<T> type) {
        return request.tag(type);
    }

    @Override
    public <T> @Nullable T tag(Class<? extends T> type) {
        return request.tag(type);
    }

    @Override
    public <T> T tag(KClass<T> type, Function0<? extends T> computeIfAbsent) {
        throw notForSending();
    }

    @Override
    public <T> T tag(Class<T> type, Function0<? extends T> computeIfAbsent) {
        throw notForSending();
    }

    @Override
    @SuppressWarnings("MethodDoesntCallSuperMethod")
    public Call clone() {
        return this;
    }
}
