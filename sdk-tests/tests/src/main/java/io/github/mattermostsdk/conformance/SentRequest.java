package io.github.mattermostsdk.conformance;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okhttp3.MediaType;
import okio.ByteString;

/**
 * A request as a server reads it.
 *
 * @param segments the segments of the path, each unescaped by itself
 * @param query the query, unescaped as an HTML form is, which is how the server does it
 */
record SentRequest(String method, List<String> segments, List<NamedText> query, Headers headers, Content body) {

    static SentRequest of(RecordedRequest request) {
        String[] target = request.getTarget().split("\\?", 2);
        return new SentRequest(
                request.getMethod(),
                Arrays.stream(target[0].substring(1).split("/", -1))
                        .map(segment -> unescape(segment.replace("+", "%2B")))
                        .toList(),
                target.length == 1 ? List.of() : form(target[1]),
                request.getHeaders(),
                body(request));
    }

    private static Content body(RecordedRequest request) {
        ByteString bytes = request.getBody() == null ? ByteString.EMPTY : request.getBody();
        String type = request.getHeaders().get("Content-Type");
        if (type == null && bytes.size() == 0) {
            return new Content.None();
        }
        MediaType mediaType = MediaType.get(type == null ? "application/octet-stream" : type);
        return switch (mediaType.type() + "/" + mediaType.subtype()) {
            case "application/json" -> new Content.Json(JsonTree.parse(bytes.utf8()));
            case "application/x-www-form-urlencoded" -> new Content.Form(form(bytes.utf8()));
            case "multipart/form-data" -> new Content.Multipart(MultipartText.parse(bytes, mediaType));
            default -> new Content.Raw(mediaType.toString(), bytes);
        };
    }

    private static List<NamedText> form(String text) {
        List<NamedText> fields = new ArrayList<>();
        for (String field : text.split("&", -1)) {
            String[] parts = field.split("=", 2);
            fields.add(new NamedText(unescape(parts[0]), parts.length == 1 ? "" : unescape(parts[1])));
        }
        return fields;
    }

    private static String unescape(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Says in what this request is not the one that was meant, one sentence each. */
    List<String> differencesFrom(RequestData meant, String sitePath) {
        List<String> found = new ArrayList<>();
        if (!method.equals(meant.operation().spec().method())) {
            found.add("the method should be " + meant.operation().spec().method() + " but was " + method);
        }
        List<String> path = segmentsOf(meant, sitePath);
        if (!segments.equals(path)) {
            found.add("the path should be " + path + " but was " + segments);
        }
        // Names are unique in a query, and the order of different names means nothing.
        if (!NamedText.sorted(query).equals(NamedText.sorted(meant.query()))) {
            found.add("the query should be " + meant.query() + " but was " + query);
        }
        for (Map.Entry<String, String> header : meant.headers().entrySet()) {
            if (!headers.values(header.getKey()).equals(List.of(header.getValue()))) {
                found.add("the header should be " + header + " but was " + headers.values(header.getKey()));
            }
        }
        found.addAll(meant.body().differences(body));
        return found;
    }

    private static List<String> segmentsOf(RequestData meant, String sitePath) {
        // An operation with a server of its own lies at the root of the site.
        String base = sitePath + (meant.operation().spec().node().has("servers") ? "" : "/api/v4");
        return Arrays.stream(
                        (base + meant.operation().spec().path()).substring(1).split("/", -1))
                .map(segment -> segment.startsWith("{")
                        ? meant.path().getOrDefault(segment.substring(1, segment.length() - 1), segment)
                        : segment)
                .toList();
    }
}
