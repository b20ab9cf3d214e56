package io.github.mattermostsdk.conformance;

import io.github.mattermostsdk.lint.spec.SpecBody;
import io.github.mattermostsdk.lint.spec.SpecContent;
import io.github.mattermostsdk.lint.spec.SpecParameter;
import io.github.mattermostsdk.lint.spec.SpecSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.ByteString;

/** Makes requests from the description alone: values that fit the parameters, and the examples of the bodies. */
final class DescribedRequest {
    /** Whatever of this is not escaped means something else in a path. */
    private static final String PATH_TEXT = "a/b c?d#é%2F+;=&\\\"<日>";

    private static final String QUERY_TEXT = "käse & brot=1+1?#%25/;,日";
    private static final String TIME = "1795362511737";

    private DescribedRequest() {}

    /** Returns a request with everything that an operation can send. */
    static RequestData full(GeneratedOperation operation) {
        Map<String, String> path = new LinkedHashMap<>();
        List<NamedText> query = new ArrayList<>();
        for (SpecParameter parameter : operation.spec().parameters()) {
            switch (parameter.place()) {
                case "path" -> path.put(parameter.name(), valueOf(parameter.schema(), PATH_TEXT));
                case "query" -> query.add(new NamedText(parameter.name(), valueOf(parameter.schema(), QUERY_TEXT)));
                default -> throw new AssertionError("The tests know no parameters in the " + parameter.place());
            }
        }
        Content body =
                operation.spec().requestBody().map(DescribedRequest::body).orElseGet(Content.None::new);
        return new RequestData(operation, path, query, body, Map.of());
    }

    private static String valueOf(SpecSchema schema, String text) {
        List<String> values = schema.enumValues();
        if (!values.isEmpty()) {
            return values.get(values.size() - 1);
        }
        if (schema.format().startsWith("epoch-")) {
            return TIME;
        }
        return switch (schema.type()) {
            case "array" -> listOf(schema.items().orElseThrow());
            case "boolean" -> String.valueOf(!schema.definition().get("default").isTrue());
            case "integer" -> numberIn(schema);
            case "string" -> text;
            default -> throw new AssertionError("The tests know no parameters of the type " + schema.type());
        };
    }

    private static String listOf(SpecSchema items) {
        List<String> values = items.enumValues();
        return values.size() > 1 ? values.get(0) + "," + values.get(1) : "first one,second&third";
    }

    /** Returns a number other than the default. */
    private static String numberIn(SpecSchema schema) {
        String maximum = schema.definition().get("maximum").text();
        return maximum.isEmpty() ? "7" : maximum;
    }

    private static Content body(SpecBody body) {
        SpecContent content = body.content().orElseThrow();
        return switch (content.mediaType()) {
            case "application/json" ->
                new Content.Json(JsonTree.parse(content.example().toJson()));
            case "application/x-www-form-urlencoded" ->
                new Content.Form(content.example().members().values().stream()
                        .map(field -> new NamedText(field.key(), field.text()))
                        .toList());
            case "multipart/form-data" -> new Content.Multipart(parts(content.schema()));
            default -> throw new AssertionError("The tests know no bodies of the type " + content.mediaType());
        };
    }

    private static List<Content.Part> parts(SpecSchema form) {
        List<Content.Part> parts = new ArrayList<>();
        form.properties().forEach((name, schema) -> {
            boolean list = schema.type().equals("array");
            SpecSchema part = schema.items().orElse(schema);
            parts.add(part(name, part, 1));
            if (list) {
                parts.add(part(name, part, 2));
            }
        });
        return parts;
    }

    private static Content.Part part(String name, SpecSchema schema, int number) {
        return schema.format().equals("binary")
                ? new Content.Part(name, "büro " + number + ".png", "image/png", ByteString.of((byte) number, (byte) 0))
                : Content.Part.text(name, "text ü " + number);
    }
}
