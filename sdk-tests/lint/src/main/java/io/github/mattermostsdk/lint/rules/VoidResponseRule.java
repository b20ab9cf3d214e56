package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SpecExtension;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import java.util.Optional;

/** Checks that the API method returns nothing exactly when the server says nothing but OK. */
final class VoidResponseRule implements OperationRule {
    private static final String STATUS_OK = "StatusOk";

    @Override
    public String name() {
        return "void-response";
    }

    @Override
    public void check(SpecOperation operation, Report report) {
        SpecNode marked = SpecExtension.VOID_RESPONSE.of(operation);
        boolean statusOk = operation.successes().stream()
                .flatMap(response -> response.contents().stream())
                .map(content -> content.schema().name())
                .anyMatch(Optional.of(STATUS_OK)::equals);
        if (statusOk && !marked.isTrue()) {
            report.add(
                    marked,
                    operation.label(),
                    "the response is " + STATUS_OK + ", which tells the caller nothing: add x-void-response: true");
        } else if (!statusOk && marked.exists()) {
            report.add(marked, operation.label(), "the response is not " + STATUS_OK + ": remove x-void-response");
        }
    }
}
