package io.github.mattermostsdk.conformance;

import io.github.mattermostsdk.lint.spec.SpecContent;
import io.github.mattermostsdk.lint.spec.SpecResponse;
import java.util.List;
import java.util.Map;
import okio.ByteString;

/** Makes answers from the description: the example of each success. */
final class DescribedAnswer {
    private DescribedAnswer() {}

    static Answer success(GeneratedOperation operation) {
        SpecResponse success = operation.spec().success();
        int status = Integer.parseInt(success.status());
        return success.content()
                .map(content -> new Answer(status, Map.of("Content-Type", List.of(content.mediaType())), body(content)))
                .orElseGet(() -> new Answer(status, headers(success), ByteString.EMPTY));
    }

    private static Map<String, List<String>> headers(SpecResponse success) {
        boolean redirect = success.node().get("headers").has("Location");
        return redirect ? Map.of("Location", List.of("https://chat.example.com/")) : Map.of();
    }

    private static ByteString body(SpecContent content) {
        return content.isJson()
                ? ByteString.encodeUtf8(content.example().toJson())
                : ByteString.decodeHex("00ff7f80c3280a");
    }
}
