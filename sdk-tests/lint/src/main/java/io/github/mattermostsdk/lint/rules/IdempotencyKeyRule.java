package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SpecBody;
import io.github.mattermostsdk.lint.spec.SpecContent;
import io.github.mattermostsdk.lint.spec.SpecExtension;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecOperation;

/** Checks that an idempotency key is a property of the request body. */
final class IdempotencyKeyRule implements OperationRule {
    @Override
    public String name() {
        return "idempotency-key";
    }

    @Override
    public void check(SpecOperation operation, Report report) {
        SpecNode key = SpecExtension.IDEMPOTENCY_KEY.of(operation);
        boolean known = operation
                .requestBody()
                .flatMap(SpecBody::content)
                .map(SpecContent::schema)
                .filter(schema -> schema.properties().containsKey(key.text()))
                .isPresent();
        if (key.exists() && !known) {
            report.add(
                    key, operation.label(), "the request body has no property '" + key.text() + "': name one of its");
        }
    }
}
