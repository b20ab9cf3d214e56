package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.NodeKind;
import io.github.mattermostsdk.lint.spec.SpecExtension;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecOperation;

/** Checks that a GET may be sent twice. */
final class IdempotentGetRule implements OperationRule {
    @Override
    public String name() {
        return "idempotent-get";
    }

    @Override
    public void check(SpecOperation operation, Report report) {
        SpecNode idempotent = SpecExtension.IDEMPOTENT.of(operation);
        if (operation.method().equals("GET") && idempotent.is(NodeKind.BOOLEAN) && !idempotent.isTrue()) {
            report.add(idempotent, operation.label(), "a GET is safe to send twice: say x-idempotent: true");
        }
    }
}
