package io.github.mattermostsdk.faults;

import io.github.mattermostsdk.faults.WireFault.Moment;
import io.github.mattermostsdk.faults.WireFault.Reaction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/** The server does its work, but its answer comes broken, or is something else. */
final class AnswerFaults {

    private static final int HUGE = 100 * 1024 * 1024;

    private AnswerFaults() {}

    static Map<String, WireFault> all() {
        Map<String, WireFault> faults = new LinkedHashMap<>();
        faults.put("cut in the status line", cut(reply -> "HTTP/1.".getBytes(StandardCharsets.UTF_8)));
        faults.put(
                "cut in the headers", cut(reply -> "HTTP/1.1 200 OK\r\nContent-Ty".getBytes(StandardCharsets.UTF_8)));
        faults.put("no HTTP", cut(reply -> "SSH-2.0-OpenSSH_9.2\r\n".getBytes(StandardCharsets.UTF_8)));
        faults.put("body shorter than its length", cut(AnswerFaults::halfOfTheBody));
        faults.put("chunked body cut", cut(AnswerFaults::halfOfTheChunks));
        faults.put("chunk of no size", cut(AnswerFaults::chunkOfNoSize));
        faults.put("gzip truncated", changed(AnswerFaults::halfOfTheGzip));
        faults.put("gzip that is none", changed(reply -> reply.with("Content-Encoding", "gzip")));
        faults.put("body longer than its length", after((connection, reply) -> {
            connection.write(reply.head(reply.body().length / 2));
            connection.write(reply.body());
            connection.finish();
            return false;
        }));
        faults.put("wrong charset", changed(reply -> reply.with("Content-Type", "application/json; charset=UTF-16")));
        faults.put("wrong content type", changed(reply -> reply.with("Content-Type", "text/plain")));
        faults.put("empty body", changed(reply -> reply.withBody(new byte[0])));
        faults.put("body null", changed(reply -> reply.withBody("null".getBytes(StandardCharsets.UTF_8))));
        faults.put("body of another type", changed(reply -> reply.withBody("7".getBytes(StandardCharsets.UTF_8))));
        faults.put("HTML", WireFault.answer(html(200)));
        faults.put("HTML as JSON", WireFault.answer(html(200).with("Content-Type", "application/json")));
        faults.put("100 MB", after((connection, reply) -> {
            connection.write(reply.head(HUGE));
            byte[] block = "[0],".repeat(64 * 1024).getBytes(StandardCharsets.UTF_8);
            for (int sent = 0; sent < HUGE; sent += block.length) {
                connection.write(block);
            }
            return true;
        }));
        return faults;
    }

    static Reply html(int status) {
        return Reply.of(status, "<!doctype html><html><body>" + Secrets.TOKEN + "</body></html>")
                .with("Content-Type", "text/html");
    }

    private static WireFault after(Reaction reaction) {
        return new WireFault(Moment.REQUEST_READ, true, reaction);
    }

    private static WireFault changed(UnaryOperator<Reply> change) {
        return after((connection, proper) -> {
            connection.answer(change.apply(proper));
            return true;
        });
    }

    /** What comes before the connection ends. */
    private interface Cut {
        byte[] of(Reply reply);
    }

    private static WireFault cut(Cut cut) {
        return after((connection, proper) -> {
            connection.write(cut.of(proper));
            connection.finish();
            return false;
        });
    }

    private static byte[] halfOfTheBody(Reply reply) {
        return joined(reply.head(reply.body().length), Arrays.copyOf(reply.body(), reply.body().length / 2));
    }

    private static byte[] halfOfTheChunks(Reply reply) {
        String size = Integer.toHexString(reply.body().length) + "\r\n";
        return joined(reply.headWith("Transfer-Encoding: chunked") + size, reply.body());
    }

    private static byte[] chunkOfNoSize(Reply reply) {
        return joined(reply.headWith("Transfer-Encoding: chunked") + "many\r\n", reply.body());
    }

    private static Reply halfOfTheGzip(Reply reply) {
        byte[] packed = packed(reply.body());
        return reply.with("Content-Encoding", "gzip").withBody(Arrays.copyOf(packed, packed.length / 2));
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static byte[] joined(String head, byte[] body) {
        byte[] first = head.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(first, first.length + body.length);
        System.arraycopy(body, 0, all, first.length, body.length);
        return all;
    }
}
