package io.github.mattermostsdk.lint.spec;

import java.util.List;
import java.util.Optional;

/**
 * Holds a request body.
 *
 * @param required whether every request must carry it
 * @param contents its media types; the lint takes care that it is one
 * @param node the request body, refs followed
 */
public record SpecBody(boolean required, List<SpecContent> contents, SpecNode node) {
    /**
     * Returns the first media type.
     *
     * @return the media type, if there is one
     */
    public Optional<SpecContent> content() {
        return contents.stream().findFirst();
    }

    static SpecBody of(SpecDocument document, SpecNode use) {
        SpecNode node = document.resolve(use);
        return new SpecBody(node.get("required").isTrue(), SpecContent.of(document, node.get("content")), node);
    }
}
