package io.github.mattermostsdk.contract.exchange;

import java.io.IOException;
import java.util.function.Consumer;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ByteString;

/** Sees every exchange of one actor, as the server sees it, and hands it on unchanged. */
public final class Watcher implements Interceptor {
    private final String actor;
    private final Consumer<Exchange> listener;

    /**
     * Watches an actor.
     *
     * @param actor who asks
     * @param listener is told each exchange that got an answer
     */
    public Watcher(String actor, Consumer<Exchange> listener) {
        this.actor = actor;
        this.listener = listener;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Message sent = sent(request);
        Response response = chain.proceed(request);
        ResponseBody body = response.body();
        MediaType type = body.contentType();
        ByteString bytes = body.byteString();
        Message received = new Message(response.headers(), bytes);
        listener.accept(new Exchange(actor, request.method(), request.url(), sent, response.code(), received));
        return response.newBuilder().body(ResponseBody.create(bytes, type)).build();
    }

    private static Message sent(Request request) throws IOException {
        RequestBody body = request.body();
        if (body == null) {
            return new Message(request.headers(), ByteString.EMPTY);
        }
        Buffer bytes = new Buffer();
        body.writeTo(bytes);
        MediaType type = body.contentType();
        return new Message(
                type == null
                        ? request.headers()
                        : request.headers()
                                .newBuilder()
                                .set("Content-Type", type.toString())
                                .build(),
                bytes.readByteString());
    }
}
