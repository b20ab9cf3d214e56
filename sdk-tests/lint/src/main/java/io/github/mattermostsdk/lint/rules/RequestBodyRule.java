package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SpecBody;
import io.github.mattermostsdk.lint.spec.SpecOperation;

/** Checks that a request body has one media type with a schema, and an example if it is JSON. */
final class RequestBodyRule implements OperationRule {
    @Override
    public String name() {
        return "request-body";
    }

    @Override
    public void check(SpecOperation operation, Report report) {
        operation.requestBody().ifPresent(body -> check(operation, body, report));
    }

    private static void check(SpecOperation operation, SpecBody body, Report report) {
        if (body.contents().size() != 1) {
            report.add(
                    body.node(),
                    operation.label(),
                    "the request body has " + body.contents().size() + " media types: name the one to send");
        }
        body.contents().forEach(content -> ContentCheck.check(content, "request body", operation.label(), report));
    }
}
