package io.github.mattermostsdk.lint.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mattermostsdk.lint.Finding;
import io.github.mattermostsdk.lint.Fixture;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateLintTest {
    private static final SpecDocument SPEC = SpecDocument.load(Fixture.resource("good-spec"));

    private final Path directory;
    private final Fixture templates;

    TemplateLintTest(@TempDir Path directory) {
        this.directory = directory;
        this.templates = Fixture.copy("good-templates", directory);
    }

    @Test
    void findsNothingInGoodTemplates() {
        assertFindings();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "isDepreciated",
                "unescapedMessage",
                "ownPropertie",
                "classNames",
                "itemType",
                "lambda.shout",
                "allVars.0.nam",
                "unescapedDescription.stripped.lines"
            })
    void findsAnUnknownName(String name) {
        templates.write("factory.mustache", "{{#models}}\n{{" + name + "}}{{/models}}");
        String part = name.substring(name.lastIndexOf('.') + 1);
        String unknown = name.contains("stripped") ? "stripped" : part;
        assertFindings("factory.mustache:2: {{" + name + "}}: template-variable: nothing has the name '" + unknown
                + "', so nothing is printed: correct it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{{nam}}}", "{{&nam}}", "{{ nam }}", "{{^nam}}{{/nam}}", "{{#nam}}{{/nam}}"})
    void findsItInEveryKindOfTag(String tag) {
        templates.write("factory.mustache", tag);
        String first = tag.startsWith("{{{") ? tag : tag.substring(0, tag.indexOf("}}") + 2);
        assertFindings("factory.mustache:1: " + first
                + ": template-variable: nothing has the name 'nam', so nothing is printed: correct it");
    }

    @Test
    void findsAnUnknownExtension() {
        templates
                .replace("api.mustache", "#vendorExtensions.x-pagination", "#vendorExtensions.x-paging")
                .replace("api.mustache", "/vendorExtensions.x-pagination", "/vendorExtensions.x-paging");
        assertFindings("api.mustache:3: {{#vendorExtensions.x-paging}}: template-variable: nothing may carry the"
                + " extension 'x-paging', so nothing is printed: correct it");
    }

    @Test
    void knowsTheMembersOfExtensionsFromTheSpec() {
        templates.replace("api.mustache", "{{max-size}}", "{{maximum-size}}");
        assertFindings("api.mustache:4: {{maximum-size}}: template-variable: nothing has the name 'maximum-size', so"
                + " nothing is printed: correct it");
    }

    @Test
    void findsAMissingPartial() {
        templates.replace("model.mustache", "{{>partials/block}}", "{{>block}}");
        assertFindings(
                "model.mustache:11: {{>block}}: template-missing: there is no template block.mustache: name one by its"
                        + " path below the directory",
                "partials/block.mustache:1: partials/block: template-unused: no template and no entry of config.yaml"
                        + " leads to it: use it or remove it",
                "partials/parent.mustache:1: partials/parent: template-unused: no template and no entry of config.yaml"
                        + " leads to it: use it or remove it");
    }

    @Test
    void findsAMissingTemplateOfTheConfiguration() {
        templates.replace("config.yaml", "  factory.mustache:", "  absent.mustache: {}\n  factory.mustache:");
        assertFindings("config.yaml:4: absent.mustache: template-missing: there is no such template: correct the name");
    }

    @Test
    void findsATemplateThatNothingUses() {
        templates.write("stray.mustache", "{{>stray}}\n");
        assertFindings("stray.mustache:1: stray: template-unused: no template and no entry of config.yaml leads to it:"
                + " use it or remove it");
    }

    @Test
    void findsANewlineAtTheEndOfAPartialThatIsUsedWithinALine() {
        templates.write("partials/type.mustache", templates.read("partials/type.mustache") + "\n");
        assertFindings("model.mustache:10: {{>partials/type}}: template-newline: the partial ends in a newline, which"
                + " breaks this line in two: remove it from the end of " + directory.getFileName()
                + "/partials/type.mustache");
    }

    @Test
    void findsSectionsThatDoNotMatch() {
        templates.write("factory.mustache", "{{#models}}\n{{#model}}\n{{/models}}\n{{/model}}");
        assertFindings("factory.mustache:3: {{/models}}: template-section: the section that is open here is {{#model}}"
                + " of line 2: end that first");
    }

    @Test
    void findsASectionThatNeverEnds() {
        templates.write("factory.mustache", "{{#models}}\n{{^model}}{{/model}}");
        assertFindings("factory.mustache:1: {{#models}}: template-section: the section never ends: add {{/models}}");
    }

    @Test
    void findsTheEndOfASectionThatWasNeverOpened() {
        templates.write("factory.mustache", "\n{{/models}}");
        assertFindings("factory.mustache:2: {{/models}}: template-section: it ends a section that was never opened:"
                + " remove it or open the section");
    }

    @Test
    void refusesOtherDelimiters() {
        templates.write("factory.mustache", "{{=<% %>=}}");
        assertFindings("factory.mustache:1: {{=<% %>=}}: template-section: the lint reads no other delimiters than"
                + " braces: write the tag with those");
    }

    private void assertFindings(String... expected) {
        String prefix = directory.getFileName() + "/";
        assertEquals(
                List.of(expected),
                TemplateLint.findings(directory, SPEC).stream()
                        .sorted()
                        .map(Finding::toString)
                        .map(finding -> finding.substring(prefix.length()))
                        .toList());
    }
}
