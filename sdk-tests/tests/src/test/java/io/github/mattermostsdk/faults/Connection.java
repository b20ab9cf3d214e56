package io.github.mattermostsdk.faults;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection of the server: reads requests, and ends in every way that a connection can end. */
final class Connection {

    private final Socket socket;
    private final PushbackInputStream in;
    private int bodyLength;

    Connection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new PushbackInputStream(socket.getInputStream());
    }

    /** Waits for the beginning of a request; returns false when the client has gone. */
    boolean awaitRequest() throws IOException {
        int first = in.read();
        if (first < 0) {
            return false;
        }
        in.unread(first);
        return true;
    }

    /** Reads the head and returns its first line. */
    String readHead() throws IOException {
        String first = line();
        bodyLength = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                bodyLength = Integer.parseInt(lower.substring(15).strip());
            } else if (lower.startsWith("cookie:")) {
                throw new IllegalStateException("A cookie was sent");
            }
        }
        return first;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException();
            }
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    String readBody() throws IOException {
        return new String(in.readNBytes(bodyLength), StandardCharsets.UTF_8);
    }

    void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    void write(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    void answer(Reply reply) throws IOException {
        write(reply.head(reply.body().length));
        write(reply.body());
    }

    /** Ends the connection in order: what is still under way is read, so that no reset follows. */
    void finish() throws IOException {
        socket.shutdownOutput();
        drain();
    }

    /** Does nothing until the client gives up. */
    void drain() throws IOException {
        InputStream rest = in;
        rest.transferTo(java.io.OutputStream.nullOutputStream());
    }

    /** Ends the connection with a reset. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    void close() throws IOException {
        socket.close();
    }
}
