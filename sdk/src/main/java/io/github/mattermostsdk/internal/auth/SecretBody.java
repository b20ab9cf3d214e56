package io.github.mattermostsdk.internal.auth;

import java.io.IOException;
import java.util.Arrays;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** A body with secrets in it, which are overwritten when it is no longer needed. */
final class SecretBody extends RequestBody {

    private final byte[] bytes;
    private final MediaType contentType;

    SecretBody(byte[] bytes, String contentType) {
        this.bytes = bytes;
        this.contentType = MediaType.get(contentType);
    }

    @Override
    public MediaType contentType() {
        return contentType;
    }

    @Override
    public long contentLength() {
        return bytes.length;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        sink.write(bytes);
    }

    /** Overwrites the secrets. */
    void wipe() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "SecretBody[" + bytes.length + " bytes]";
    }
}
