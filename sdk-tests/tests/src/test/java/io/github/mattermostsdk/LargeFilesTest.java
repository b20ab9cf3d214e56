package io.github.mattermostsdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargeFilesTest {

    private static final long GIGABYTE = 1L << 30;

    /** Uploads and downloads a gigabyte, in a heap of 32 MB. */
    static final class Transfer {
        private Transfer() {}

        public static void main(String[] arguments) {
            TestCalls calls =
                    MattermostClient.builder().serverUrl(arguments[0]).build().calls(TestCalls.class);
            FileUpload file = FileUpload.of("big.bin", GIGABYTE, Endless::new);
            System.out.println(
                    calls.uploadForm(parts -> parts.file("files", file)).execute());
            try (Download download = calls.getFile("f").execute()) {
                System.out.println("downloaded " + download.writeTo(OutputStream.nullOutputStream()));
            }
        }
    }

    /** A gigabyte of zeros. */
    private static final class Endless extends InputStream {
        private long left = GIGABYTE;

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            left -= count;
            return count;
        }
    }

    @Test
    void streamAGigabyteInASmallHeap() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> serve(listener));
            thread.setDaemon(true);
            thread.start();
            ForkedJvm.Outcome outcome =
                    ForkedJvm.run(Transfer.class, List.of("-Xmx32m"), "http://127.0.0.1:" + listener.getLocalPort());
            assertEquals(0, outcome.exit(), outcome.output());
            assertTrue(outcome.output().contains("downloaded " + GIGABYTE), outcome.output());
        }
    }

    private static void serve(ServerSocket listener) {
        try (Socket socket = listener.accept()) {
            InputStream in = socket.getInputStream();
            OutputStream out = socket.getOutputStream();
            long length = Long.parseLong(head(in).replaceAll("(?is).*content-length: (\\d+).*", "$1"));
            byte[] chunk = new byte[1 << 16];
            for (long read = 0; read < length; ) {
                read += in.read(chunk, 0, (int) Math.min(chunk.length, length - read));
            }
            out.write("HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}".getBytes(StandardCharsets.US_ASCII));
            head(in);
            out.write(("HTTP/1.1 200 OK\r\nContent-Length: " + GIGABYTE + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            java.util.Arrays.fill(chunk, (byte) 0);
            for (long written = 0; written < GIGABYTE; written += chunk.length) {
                out.write(chunk);
            }
            out.flush();
            in.read();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            head.append((char) in.read());
        }
        return head.toString();
    }
}
