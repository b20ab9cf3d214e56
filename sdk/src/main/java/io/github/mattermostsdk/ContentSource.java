package io.github.mattermostsdk;

import java.io.IOException;
import java.io.InputStream;

/** Opens a content that is to be uploaded. */
@FunctionalInterface
public interface ContentSource {

    /**
     * Opens the content from its beginning. Called once for each attempt to send it; the SDK closes the stream.
     *
     * @return a new stream
     * @throws IOException if the content cannot be opened
     */
    InputStream open() throws IOException;
}
