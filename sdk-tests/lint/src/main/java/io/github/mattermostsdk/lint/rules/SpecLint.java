package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Finding;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import java.util.ArrayList;
import java.util.List;

/** Applies the rules to the document. */
public final class SpecLint {
    private static final List<SpecRule> RULES = List.of(
            new PlainYamlRule(),
            new WhitespaceRule(),
            new CommentEndRule(),
            new UnfinishedRule(),
            new KeyRule(),
            new RefRule(),
            new MountRule(),
            new UnreferencedRule(),
            new OperationIdRule(),
            new TagRule(),
            new OperationTextRule(),
            new KeyOrderRule(),
            new ExtensionRule(),
            new RequiredExtensionRule(),
            new IdempotentGetRule(),
            new IdempotencyKeyRule(),
            new VoidResponseRule(),
            new ResponseOnlyRule(),
            new RequestObjectRule(),
            new PaginationRule(),
            new PathRule(),
            new SuccessResponseRule(),
            new ErrorResponseRule(),
            new RequestBodyRule(),
            new ExampleRule(),
            new SchemaNameRule(),
            new CompositionRule(),
            new InlineSchemaRule(),
            new TypeRule(),
            new FormatRule(),
            new TimeFormatRule(),
            new SecretRule(),
            new DescriptionRule(),
            new RequiredPropertyRule(),
            new OrderedByRule(),
            new PropertyCountRule(),
            new JavaNameRule());

    private SpecLint() {}

    /**
     * Applies every rule.
     *
     * @param document the document
     * @return the findings, in the order of the rules
     */
    public static List<Finding> findings(SpecDocument document) {
        List<Finding> findings = new ArrayList<>();
        for (SpecRule rule : RULES) {
            rule.check(
                    document,
                    (file, line, subject, message) ->
                            findings.add(new Finding(file, line, subject, rule.name(), message)));
        }
        return findings;
    }

    /**
     * Returns the names of the rules.
     *
     * @return the names, each once
     */
    public static List<String> ruleNames() {
        return RULES.stream().map(SpecRule::name).toList();
    }
}
