package io.github.mattermostsdk.internal.http;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.ForwardingSink;
import okio.Okio;
import okio.Sink;
import org.jspecify.annotations.Nullable;

/** Counts the bytes of a request's body. */
final class CountedRequestBody extends RequestBody {

    private final RequestBody body;
    private final AttemptTrace trace;

    CountedRequestBody(RequestBody body, AttemptTrace trace) {
        this.body = body;
        this.trace = trace;
    }

    @Override
    public @Nullable MediaType contentType() {
        return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
        return body.contentLength();
    }

    @Override
    public boolean isOneShot() {
        return body.isOneShot();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        BufferedSink counted = Okio.buffer(new CountingSink(sink, trace));
        body.writeTo(counted);
        counted.flush();
    }

    private static final class CountingSink extends ForwardingSink {

        private final AttemptTrace trace;

        CountingSink(Sink sink, AttemptTrace trace) {
            super(sink);
            this.trace = trace;
        }

        @Override
        public void write(Buffer source, long bytes) throws IOException {
            super.write(source, bytes);
            trace.addSent(bytes);
        }
    }
}
