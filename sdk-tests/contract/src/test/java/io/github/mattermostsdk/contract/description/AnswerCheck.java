package io.github.mattermostsdk.contract.description;

import io.github.mattermostsdk.contract.exchange.Exchange;
import io.github.mattermostsdk.contract.exchange.Message;
import io.github.mattermostsdk.contract.json.Json;
import io.github.mattermostsdk.lint.spec.SpecContent;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import io.github.mattermostsdk.lint.spec.SpecResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds an answer against its operation: status, headers, media type and every member of a JSON body. */
final class AnswerCheck {
    /** What can come with any operation and is not repeated with each: {@code openapi/README.md} lists it. */
    private static final Set<Integer> WITH_ANY_OPERATION = Set.of(301, 302, 304, 413, 414, 429, 500, 502, 503, 504);

    private final SpecOperation operation;
    private final List<Difference> found;

    AnswerCheck(SpecOperation operation, List<Difference> found) {
        this.operation = operation;
        this.found = found;
    }

    void check(Exchange exchange) {
        if (exchange.isNoSuchRoute() || exchange.errorId().equals(Exchange.NOT_SIMULATED)) {
            return;
        }
        Optional<SpecResponse> described = operation.responses().stream()
                .filter(response -> response.status().equals(String.valueOf(exchange.status())))
                .findFirst();
        if (described.isPresent()) {
            check(described.get(), exchange);
        } else if (!WITH_ANY_OPERATION.contains(exchange.status())) {
            String id = exchange.errorId();
            report("status", exchange.status() + (id.isEmpty() ? "" : " " + id) + " is not in the description");
        }
    }

    private void check(SpecResponse described, Exchange exchange) {
        Message answer = exchange.answer();
        for (SpecNode header : described.node().get("headers").members().values()) {
            if (header.get("required").isTrue() && answer.headers().get(header.key()) == null) {
                report("header " + header.key(), "is missing, though required");
            }
        }
        Optional<SpecContent> content = described.content();
        boolean bareError = !exchange.isSuccess() && answer.body().size() == 0;
        if (content.isEmpty() || bareError) {
            return;
        }
        if (exchange.isSuccess() && content.get().isJson() && !answer.isJson()) {
            report("$", "is " + answer.mediaType() + " and not JSON");
        } else if (exchange.isSuccess() && !content.get().isJson() && answer.isJson()) {
            report("$", "is JSON and not " + content.get().mediaType());
        } else if (content.get().isJson() && answer.isJson()) {
            checkJson(content.get(), answer);
        }
    }

    private void checkJson(SpecContent content, Message answer) {
        @Nullable Object value;
        try {
            value = Json.parse(answer.text());
        } catch (IllegalArgumentException e) {
            report("$", "is " + e.getMessage());
            return;
        }
        new ValueCheck(this::report).check(content.schema(), value, "$");
    }

    private void report(String place, String what) {
        found.add(new Difference(operation.id(), place, what));
    }
}
