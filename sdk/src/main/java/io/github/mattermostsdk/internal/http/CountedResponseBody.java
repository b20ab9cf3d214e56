package io.github.mattermostsdk.internal.http;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/** Counts the bytes of an answer's body. */
final class CountedResponseBody extends ResponseBody {

    private final ResponseBody body;
    private final BufferedSource source;

    private CountedResponseBody(ResponseBody body, AttemptTrace trace) {
        this.body = body;
        this.source = Okio.buffer(new CountingSource(body.source(), trace));
    }

    static Response on(Response response, AttemptTrace trace) {
        return response.newBuilder()
                .body(new CountedResponseBody(response.body(), trace))
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

    private static final class CountingSource extends ForwardingSource {

        private final AttemptTrace trace;

        CountingSource(Source source, AttemptTrace trace) {
            super(source);
            this.trace = trace;
        }

        @Override
        public long read(Buffer sink, long bytes) throws IOException {
            long count = super.read(sink, bytes);
            trace.addReceived(Math.max(0, count));
            return count;
        }
    }
}
