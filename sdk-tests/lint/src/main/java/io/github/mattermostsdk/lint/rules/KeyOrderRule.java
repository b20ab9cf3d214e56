package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import java.util.List;

/** Keeps the keys of operations in one order, so that two operations can be compared at a glance. */
final class KeyOrderRule implements OperationRule {
    private static final String EXTENSIONS = "x-";

    /** The keys that an operation may have, in their order. */
    static final List<String> ORDER = List.of(
            "operationId",
            "tags",
            "summary",
            "description",
            "deprecated",
            "security",
            EXTENSIONS,
            "servers",
            "parameters",
            "requestBody",
            "responses");

    @Override
    public String name() {
        return "key-order";
    }

    @Override
    public void check(SpecOperation operation, Report report) {
        int last = 0;
        for (SpecNode member : operation.node().members().values()) {
            int place = ORDER.indexOf(member.key().startsWith(EXTENSIONS) ? EXTENSIONS : member.key());
            if (place >= 0 && place < last) {
                report.add(
                        member,
                        operation.label(),
                        "'" + member.key() + "' stands too late: the order is " + String.join(", ", ORDER));
            }
            last = Math.max(last, place);
        }
    }
}
