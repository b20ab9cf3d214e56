package io.github.mattermostsdk.faults;

import java.util.LinkedHashMap;
import java.util.Map;
import okio.ByteString;

/** An answer of the server. */
record Reply(int status, Map<String, String> headers, ByteString content) {

    static Reply of(int status, String body) {
        return new Reply(status, Map.of("Content-Type", "application/json"), ByteString.encodeUtf8(body));
    }

    byte[] body() {
        return content.toByteArray();
    }

    Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, content);
    }

    Reply withBody(byte[] other) {
        return new Reply(status, headers, ByteString.of(other));
    }

    /** Returns the first lines, with a length that may be wrong. */
    String head(long length) {
        return headWith("Content-Length: " + length);
    }

    /** Returns the first lines with a header that says how the body is framed. */
    String headWith(String framing) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " x\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head + "Set-Cookie: MMAUTHTOKEN=" + Secrets.COOKIE + "\r\n" + framing + "\r\n\r\n";
    }
}
