package io.github.mattermostsdk.testkit.internal.http;

import io.github.mattermostsdk.testkit.internal.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** What a handler answers. */
public final class Answer {

    private final int status;
    private final @Nullable String contentType;
    private final ByteString body;
    private final List<Map.Entry<String, String>> headers = new ArrayList<>();
    private @Nullable String etag;

    private Answer(int status, @Nullable String contentType, ByteString body) {
        this.status = status;
        this.contentType = contentType;
        this.body = body;
    }

    /** A JSON document with status 200. */
    public static Answer of(@Nullable Object json) {
        return json(200, json);
    }

    /** A JSON document with status 201. */
    public static Answer created(@Nullable Object json) {
        return json(201, json);
    }

    /** A JSON document. */
    public static Answer json(int status, @Nullable Object json) {
        return new Answer(status, "application/json", Json.write(json));
    }

    /** The answer of an operation that has nothing to tell: {@code {"status":"OK"}}. */
    public static Answer done() {
        return of(Map.of("status", "OK"));
    }

    /** A body of any other kind. */
    public static Answer of(int status, String contentType, ByteString body) {
        return new Answer(status, contentType, body);
    }

    /** No body. */
    public static Answer empty(int status) {
        return new Answer(status, null, ByteString.EMPTY);
    }

    /** Adds a header; one name may come several times. */
    public Answer header(String name, String value) {
        headers.add(Map.entry(name, value));
        return this;
    }

    /** Gives the body a version, so that whoever has it already gets 304. */
    public Answer etag(String value) {
        this.etag = value;
        return this;
    }

    /** This answer, or 304 if its version is the one that the client has. */
    Answer unlessKnown(@Nullable String known) {
        if (etag == null) {
            return this;
        }
        Answer answer = etag.equals(known) ? empty(304) : new Answer(status, contentType, body);
        answer.headers.addAll(headers);
        return answer.header("Etag", etag);
    }

    /** The status code. */
    public int status() {
        return status;
    }

    @Nullable
    String contentType() {
        return contentType;
    }

    ByteString body() {
        return body;
    }

    List<Map.Entry<String, String>> headers() {
        return headers;
    }
}
