package io.github.mattermostsdk.contract.description;

import io.github.mattermostsdk.contract.exchange.Exchange;
import io.github.mattermostsdk.contract.exchange.FormPart;
import io.github.mattermostsdk.contract.exchange.Message;
import io.github.mattermostsdk.contract.json.Json;
import io.github.mattermostsdk.lint.spec.SpecBody;
import io.github.mattermostsdk.lint.spec.SpecContent;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import io.github.mattermostsdk.lint.spec.SpecParameter;
import io.github.mattermostsdk.lint.spec.SpecSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Holds a request against its operation. */
final class RequestCheck {
    private static final Pattern INTEGER = Pattern.compile("-?\\d+");
    private static final Set<String> BOOLEANS = Set.of("true", "false");

    private final SpecOperation operation;
    private final List<Difference> found;

    RequestCheck(SpecOperation operation, List<Difference> found) {
        this.operation = operation;
        this.found = found;
    }

    void check(Exchange exchange, Map<String, String> pathValues) {
        for (SpecParameter parameter : operation.parameters("path")) {
            String value = pathValues.getOrDefault(parameter.name(), "");
            checkText(parameter.schema(), value, "path " + parameter.name());
        }
        checkQuery(exchange.url());
        checkBody(exchange.request());
    }

    private void checkQuery(HttpUrl url) {
        Map<String, SpecParameter> known = operation.parameters("query").stream()
                .collect(Collectors.toMap(SpecParameter::name, parameter -> parameter));
        for (int i = 0; i < url.querySize(); i++) {
            String name = url.queryParameterName(i);
            SpecParameter parameter = known.get(name);
            if (parameter == null) {
                report("query " + name, "is not in the description");
            } else {
                checkText(parameter.schema(), url.queryParameterValue(i), "query " + name);
            }
        }
        for (SpecParameter parameter : known.values()) {
            if (parameter.required() && url.queryParameter(parameter.name()) == null) {
                report("query " + parameter.name(), "is missing, though required");
            }
        }
    }

    private void checkText(SpecSchema schema, @Nullable String text, String place) {
        boolean fits = text != null
                && switch (schema.type()) {
                    case "integer" -> INTEGER.matcher(text).matches();
                    case "boolean" -> BOOLEANS.contains(text);
                    default -> true;
                };
        if (!fits) {
            report(place, "is not " + schema.type() + ": " + text);
        }
    }

    private void checkBody(Message request) {
        Optional<SpecBody> described = operation.requestBody();
        boolean sent = request.body().size() > 0;
        if (described.isEmpty()) {
            if (sent) {
                report("$", "is sent, and the description knows no body");
            }
            return;
        }
        if (!sent) {
            if (described.get().required()) {
                report("$", "is missing, though required");
            }
            return;
        }
        SpecContent content = described.get().content().orElseThrow();
        if (!content.mediaType().equals(request.mediaType())) {
            report("$", "is " + request.mediaType() + " and not " + content.mediaType());
        } else if (content.isJson()) {
            checkJson(content.schema(), request.text());
        } else if (request.mediaType().equals("multipart/form-data")) {
            checkParts(
                    content.schema(),
                    FormPart.of(request).stream().map(FormPart::name).toList());
        } else {
            checkParts(content.schema(), formNames(request.text()));
        }
    }

    private void checkJson(SpecSchema schema, String text) {
        @Nullable Object value;
        try {
            value = Json.parse(text);
        } catch (IllegalArgumentException e) {
            report("$", "is " + e.getMessage());
            return;
        }
        new ValueCheck(this::report).check(schema, value, "$");
    }

    private void checkParts(SpecSchema schema, List<String> names) {
        List<String> unknown = new ArrayList<>(names);
        unknown.removeAll(schema.properties().keySet());
        unknown.forEach(name -> report("$." + name, "is not in the description"));
        schema.required().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> report("$." + name, "is missing, though required"));
    }

    private static List<String> formNames(String form) {
        return Pattern.compile("&")
                .splitAsStream(form)
                .map(field -> field.replaceFirst("=.*", ""))
                .toList();
    }

    private void report(String place, String what) {
        found.add(new Difference(operation.id(), "request " + place, what));
    }
}
