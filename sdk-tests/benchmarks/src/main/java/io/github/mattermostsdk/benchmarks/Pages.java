package io.github.mattermostsdk.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * Bodies recorded from a server of version 5.37: {@code users200.json} is a page of 200 users (85 kB), {@code
 * posts200.json} a page of 200 posts and the 30 that start their threads (186 kB, much of it Japanese).
 */
public final class Pages {

    private Pages() {}

    /**
     * Reads a recorded body.
     *
     * @param name the name of its file
     * @return the bytes as they came from the server
     * @throws IOException if it cannot be read
     */
    public static byte[] read(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Pages.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
