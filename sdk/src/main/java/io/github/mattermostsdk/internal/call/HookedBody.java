package io.github.mattermostsdk.internal.call;

import java.io.IOException;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;

/** The content of a body that tells when it is closed, long after the call that brought it returned. */
final class HookedBody extends ForwardingSource {

    private final Runnable whenClosed;

    private HookedBody(Source source, Runnable whenClosed) {
        super(source);
        this.whenClosed = whenClosed;
    }

    static Response on(Response response, Runnable whenClosed) {
        ResponseBody body = response.body();
        return response.newBuilder()
                .body(ResponseBody.create(
                        Okio.buffer(new HookedBody(body.source(), whenClosed)),
                        body.contentType(),
                        body.contentLength()))
                .build();
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
