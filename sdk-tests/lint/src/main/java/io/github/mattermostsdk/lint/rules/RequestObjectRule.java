package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SpecExtension;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import io.github.mattermostsdk.lint.spec.SpecParameter;
import java.util.List;

/** Checks that the API method takes one request object exactly when it would take more than three parameters. */
final class RequestObjectRule implements OperationRule {
    private static final int MOST = 3;

    @Override
    public String name() {
        return "request-object";
    }

    @Override
    public void check(SpecOperation operation, Report report) {
        SpecNode marked = SpecExtension.REQUEST_OBJECT.of(operation);
        int count = positional(operation);
        if (count > MOST && !marked.isTrue()) {
            report.add(
                    marked,
                    operation.label(),
                    "the method would have " + count + " parameters, more than " + MOST
                            + ": add x-request-object: true");
        } else if (count <= MOST && marked.exists()) {
            report.add(
                    marked,
                    operation.label(),
                    "the method has no more than " + MOST + " parameters (" + count + "): remove x-request-object");
        }
    }

    /** Counts path parameters, required ones, the body as one, and all optional ones together as one. */
    static int positional(SpecOperation operation) {
        List<SpecParameter> parameters = operation.parameters();
        int count = (int)
                parameters.stream().filter(RequestObjectRule::isPositional).count();
        boolean optional = count < parameters.size();
        return count + (operation.requestBody().isPresent() ? 1 : 0) + (optional ? 1 : 0);
    }

    private static boolean isPositional(SpecParameter parameter) {
        return parameter.required() || parameter.place().equals("path");
    }
}
