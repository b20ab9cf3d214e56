package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import io.github.mattermostsdk.lint.spec.SpecParameter;
import java.util.List;
import java.util.regex.Pattern;

/** Checks that a path is written without the part of the server address and that its parameters are the declared ones. */
final class PathRule implements OperationRule {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    @Override
    public String name() {
        return "path";
    }

    @Override
    public void check(SpecOperation operation, Report report) {
        String path = operation.path();
        SpecNode node = operation.node();
        if (path.startsWith("/api/v4")) {
            report.add(
                    node, operation.label(), "the path starts with /api/v4, which stands in 'servers': remove it here");
        }
        if (!path.startsWith("/") || path.endsWith("/")) {
            report.add(node, operation.label(), "the path must start with a slash and not end with one");
        }
        List<String> placeholders =
                PLACEHOLDER.matcher(path).results().map(match -> match.group(1)).toList();
        List<SpecParameter> declared = operation.parameters("path");
        for (String placeholder : placeholders) {
            if (declared.stream().noneMatch(parameter -> parameter.name().equals(placeholder))) {
                report.add(node, operation.label(), "the path parameter '" + placeholder + "' is not declared: add it");
            }
        }
        for (SpecParameter parameter : declared) {
            if (!placeholders.contains(parameter.name())) {
                report.add(
                        node,
                        operation.label(),
                        "the path does not use the path parameter '" + parameter.name() + "': remove it");
            }
            if (!parameter.required()) {
                report.add(
                        node,
                        operation.label(),
                        "the path parameter '" + parameter.name() + "' must say required: true");
            }
        }
    }
}
