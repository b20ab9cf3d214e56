package io.github.mattermostsdk.internal.http;

import java.io.IOException;

/** Thrown while a request is written when the fault is the content's, not the connection's. */
final class UploadSourceException extends IOException {

    private static final long serialVersionUID = 1L;

    UploadSourceException(IOException cause) {
        super(cause);
    }
}
