package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Checks that every operation has an id of its own that can be the name of a Java method. */
final class OperationIdRule implements SpecRule {
    private static final Pattern LOWER_CAMEL_CASE = Pattern.compile("[a-z][A-Za-z0-9]*");

    @Override
    public String name() {
        return "operation-id";
    }

    @Override
    public void check(SpecDocument document, Report report) {
        Map<String, SpecOperation> seen = new HashMap<>();
        for (SpecOperation operation : document.operations()) {
            SpecNode id = operation.node().get("operationId");
            if (!LOWER_CAMEL_CASE.matcher(id.text()).matches() || SourceVersion.isKeyword(id.text())) {
                report.add(
                        id,
                        operation.label(),
                        "the operationId must be the published one in lower camel case, for example getUser");
                continue;
            }
            SpecOperation first = seen.putIfAbsent(id.text(), operation);
            if (first != null) {
                report.add(
                        id,
                        operation.label(),
                        "the operationId is taken by " + first.method() + " " + first.path() + ": give it another");
            }
        }
    }
}
