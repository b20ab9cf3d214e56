package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.NodeKind;
import io.github.mattermostsdk.lint.spec.SpecExtension;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import java.util.List;
import java.util.regex.Pattern;

/** Checks that every operation says since when it is there, who may call it and whether it may be sent twice. */
final class RequiredExtensionRule implements OperationRule {
    private static final List<SpecExtension> REQUIRED =
            List.of(SpecExtension.MIN_SERVER_VERSION, SpecExtension.PERMISSIONS, SpecExtension.IDEMPOTENT);
    private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9]+){1,2}");

    @Override
    public String name() {
        return "required-extension";
    }

    @Override
    public void check(SpecOperation operation, Report report) {
        for (SpecExtension extension : REQUIRED) {
            if (!extension.of(operation).exists()) {
                report.add(operation.node(), operation.label(), "'" + extension.wireName() + "' is missing: add it");
            }
        }
        SpecNode version = SpecExtension.MIN_SERVER_VERSION.of(operation);
        if (version.is(NodeKind.STRING) && !VERSION.matcher(version.text()).matches()) {
            report.add(version, operation.label(), "the server version must be dotted numbers such as \"5.26\"");
        }
        for (SpecNode permission : SpecExtension.PERMISSIONS.of(operation).items()) {
            if (!permission.is(NodeKind.STRING) || permission.text().isBlank()) {
                report.add(permission, operation.label(), "each permission must be a sentence");
            }
        }
    }
}
