package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import io.github.mattermostsdk.lint.spec.SpecResponse;
import java.util.List;

/** Checks that an operation succeeds in one way, with a schema, and with an example if it is JSON. */
final class SuccessResponseRule implements OperationRule {
    private static final String NO_CONTENT = "204";

    @Override
    public String name() {
        return "success-response";
    }

    @Override
    public void check(SpecOperation operation, Report report) {
        List<SpecResponse> successes = operation.successes();
        if (successes.size() != 1) {
            report.add(
                    operation.node().get("responses"),
                    operation.label(),
                    "there are " + successes.size()
                            + " responses that tell of success: describe the one that the server sends");
            return;
        }
        SpecResponse success = successes.get(0);
        int contents = success.contents().size();
        boolean none = success.status().equals(NO_CONTENT) || success.status().startsWith("3");
        if (contents != (none ? 0 : 1)) {
            report.add(
                    success.use(),
                    operation.label(),
                    "the success has " + contents + " media types: "
                            + (none ? success.status() + " has none" : "name the one that is sent"));
        }
        success.contents().forEach(content -> ContentCheck.check(content, "success", operation.label(), report));
    }
}
