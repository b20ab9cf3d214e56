package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.FileKind;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import io.github.mattermostsdk.lint.spec.SpecRef;
import io.github.mattermostsdk.lint.spec.SpecResponse;
import java.util.List;

/** Checks that error responses are the shared ones. */
final class ErrorResponseRule implements OperationRule {
    @Override
    public String name() {
        return "error-response";
    }

    @Override
    public void check(SpecOperation operation, Report report) {
        List<String> successes =
                operation.successes().stream().map(SpecResponse::status).toList();
        for (SpecResponse response : operation.responses()) {
            if (successes.contains(response.status())) {
                continue;
            }
            boolean shared = SpecRef.of(response.use())
                    .filter(ref -> ref.targetKind() == FileKind.RESPONSES)
                    .isPresent();
            if (!shared) {
                report.add(
                        response.use(),
                        operation.label(),
                        "the response " + response.status() + " must refer to responses.yaml");
            }
            if (response.status().equals("429")) {
                report.add(response.use(), operation.label(), "every operation may answer 429: do not list it");
            }
        }
    }
}
