package io.github.mattermostsdk.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;

/**
 * Holds what of a request must be the same whichever way it was sent.
 *
 * @param line method, path and query, decoded and with the query's parameters in order of their names
 * @param authorization the header of that name
 * @param contentType the media type of the body
 * @param body the body
 */
record SentRequest(String line, String authorization, String contentType, String body) {

    static SentRequest of(RecordedRequest request) {
        okhttp3.HttpUrl url = request.getUrl();
        TreeSet<String> query = new TreeSet<>();
        for (int i = 0; i < url.querySize(); i++) {
            query.add(url.queryParameterName(i) + "=" + url.queryParameterValue(i));
        }
        String type =
                Optional.ofNullable(request.getHeaders().get("Content-Type")).orElse("");
        return new SentRequest(
                request.getMethod() + " " + String.join("/", url.pathSegments()) + " " + query,
                Optional.ofNullable(request.getHeaders().get("Authorization")).orElse(""),
                type.replaceFirst(";.*", ""),
                request.getBody() == null ? "" : request.getBody().utf8());
    }

    boolean isJson() {
        return contentType.equals("application/json");
    }

    @Nullable
    Object json() {
        return Json.read(body);
    }

    /** Returns the members of the JSON body that are no objects: those that every sample sets. */
    List<Map.Entry<String, @Nullable Object>> plainMembers() {
        return Json.members(json()).entrySet().stream()
                .filter(member -> !(member.getValue() instanceof Map))
                .toList();
    }
}
