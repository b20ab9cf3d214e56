package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SchemaPlace;
import io.github.mattermostsdk.lint.spec.SchemaSite;
import io.github.mattermostsdk.lint.spec.SpecBody;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecRef;
import io.github.mattermostsdk.lint.spec.SpecTree;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks that secrets are marked as such, so that no {@code toString} prints them. */
final class SecretRule implements SpecRule {
    /** Names of secrets wherever they stand. Ids of tokens ({@code token_id}) and of devices are none. */
    private static final Pattern ALWAYS =
            Pattern.compile("(.*_)?(password|token|secret)|qr_code|mfa_code|login_code|code_verifier");

    /** Names that are secrets only when the client sends them. */
    private static final Set<String> IN_REQUESTS = Set.of("code");

    private static final Set<SchemaPlace> PLACES = Set.of(SchemaPlace.PROPERTY, SchemaPlace.PARAMETER);

    @Override
    public String name() {
        return "secret";
    }

    @Override
    public void check(SpecDocument document, Report report) {
        Set<SpecNode> sent = sent(document);
        for (SchemaSite site : document.sites().schemas()) {
            boolean secret = ALWAYS.matcher(site.name()).matches()
                    || (IN_REQUESTS.contains(site.name()) && sent.contains(site.node()));
            boolean text = site.node().get("type").text().equals("string");
            boolean marked = site.node().get("format").text().equals("password");
            if (secret && text && !marked && PLACES.contains(site.place())) {
                report.add(
                        site.node(),
                        site.subject(),
                        "this is a secret: add format: password, so that it is never printed");
            }
        }
    }

    /** Returns every node that a request body leads to. */
    private static Set<SpecNode> sent(SpecDocument document) {
        Set<SpecNode> sent = new HashSet<>();
        document.operations().stream()
                .flatMap(operation -> operation.requestBody().map(SpecBody::node).stream())
                .forEach(body -> collect(document, body, sent));
        return sent;
    }

    private static void collect(SpecDocument document, SpecNode from, Set<SpecNode> nodes) {
        SpecTree.visit(from, node -> {
            Optional<SpecRef> ref = SpecRef.of(node);
            if (nodes.add(node) && ref.isPresent()) {
                collect(document, document.target(ref.get()), nodes);
            }
        });
    }
}
