package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SpecBody;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import io.github.mattermostsdk.lint.spec.SpecSchema;

/** Checks that a schema with required properties says whether a request can carry it. */
final class ResponseOnlyRule implements SpecRule {
    @Override
    public String name() {
        return "response-only";
    }

    @Override
    public void check(SpecDocument document, Report report) {
        Reached sent = new Reached(document);
        for (SpecOperation operation : document.operations()) {
            operation.requestBody().map(SpecBody::node).ifPresent(sent::addFrom);
        }
        document.schemas().forEach((name, schema) -> check(name, schema, sent.contains(schema.node()), report));
    }

    private static void check(String name, SpecSchema schema, boolean sent, Report report) {
        SpecNode marked = schema.node().get("x-response-only");
        if (schema.required().isEmpty()) {
            if (marked.exists()) {
                report.add(marked, name, "without required properties it means nothing: remove x-response-only");
            }
        } else if (sent && marked.exists()) {
            report.add(marked, name, "a request carries it: remove x-response-only");
        } else if (!sent && !marked.isTrue()) {
            report.add(schema.node(), name, "no request carries it: add x-response-only: true");
        }
    }
}
