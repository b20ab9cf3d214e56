package io.github.mattermostsdk.conformance;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** The body of a request. */
sealed interface Content {
    /** Returns the media type without parameters, empty when there is no body. */
    String mediaType();

    /** Says in what the body that was sent differs from this one, one sentence each. */
    default List<String> differences(Content sent) {
        return equals(sent) ? List.of() : List.of("the body should be " + this + " but was " + sent);
    }

    /** No body at all. */
    record None() implements Content {
        @Override
        public String mediaType() {
            return "";
        }
    }

    /** A JSON value. */
    record Json(@Nullable Object tree) implements Content {
        @Override
        public String mediaType() {
            return "application/json";
        }

        @Override
        public List<String> differences(Content sent) {
            return sent instanceof Json json
                    ? JsonDifference.between(tree, json.tree).stream()
                            .map(difference -> "the body at " + difference)
                            .toList()
                    : Content.super.differences(sent);
        }
    }

    /** The fields of an HTML form. */
    record Form(List<NamedText> fields) implements Content {
        @Override
        public String mediaType() {
            return "application/x-www-form-urlencoded";
        }
    }

    /** Text fields and files. */
    record Multipart(List<Part> parts) implements Content {
        @Override
        public String mediaType() {
            return "multipart/form-data";
        }

        /** The order of parts with different names means nothing. */
        @Override
        public List<String> differences(Content sent) {
            return sent instanceof Multipart form
                    ? Content.super.differences(byName().equals(form.byName()) ? this : sent)
                    : Content.super.differences(sent);
        }

        private Map<String, List<Part>> byName() {
            return parts.stream().collect(Collectors.groupingBy(Part::name));
        }
    }

    /** Something that is none of the others: a file sent as it is, or text that is no JSON. */
    record Raw(String mediaType, ByteString bytes) implements Content {}

    /**
     * One part of a multipart body.
     *
     * @param fileName the name of the file, or null when the part is a text
     * @param contentType the media type of the file, or null when the part is a text
     */
    record Part(
            String name,
            @Nullable String fileName,
            @Nullable String contentType,
            ByteString bytes) {
        static Part text(String name, String value) {
            return new Part(name, null, null, ByteString.encodeUtf8(value));
        }
    }
}
