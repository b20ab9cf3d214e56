package io.github.mattermostsdk.internal.http;

import java.io.IOException;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;

/** The content of an answer's body, whose bytes are counted. */
final class CountedResponseBody extends ForwardingSource {

    private final AttemptTrace trace;

    private CountedResponseBody(Source source, AttemptTrace trace) {
        super(source);
        this.trace = trace;
    }

    static Response on(Response response, AttemptTrace trace) {
        ResponseBody body = response.body();
        return response.newBuilder()
                .body(ResponseBody.create(
                        Okio.buffer(new CountedResponseBody(body.source(), trace)),
                        body.contentType(),
                        body.contentLength()))
                .build();
    }

    @Override
    public long read(Buffer sink, long bytes) throws IOException {
        long count = super.read(sink, bytes);
        trace.addReceived(Math.max(0, count));
        return count;
    }
}
