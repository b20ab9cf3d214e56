package io.github.mattermostsdk.internal.call;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/** A body that tells when it is closed, long after the call that brought it returned. */
final class HookedBody extends ResponseBody {

    private final ResponseBody body;
    private final BufferedSource source;

    private HookedBody(ResponseBody body, Runnable whenClosed) {
        this.body = body;
        this.source = Okio.buffer(new HookedSource(body.source(), whenClosed));
    }

    static Response on(Response response, Runnable whenClosed) {
        return response.newBuilder()
                .body(new HookedBody(response.body(), whenClosed))
                .build();
    }

    @Override
    public @Nullable MediaType contentType() {
        return body.contentType();
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public BufferedSource source() {
        return source;
    }

    private static final class HookedSource extends ForwardingSource {

        private final Runnable whenClosed;

        HookedSource(Source source, Runnable whenClosed) {
            super(source);
            this.whenClosed = whenClosed;
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } finally {
                whenClosed.run();
            }
        }
    }
}
