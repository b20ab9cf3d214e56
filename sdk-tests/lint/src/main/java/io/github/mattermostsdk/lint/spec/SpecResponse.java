package io.github.mattermostsdk.lint.spec;

import java.util.List;
import java.util.Optional;

/**
 * Holds a response of an operation.
 *
 * @param status the status code, for example {@code 200}
 * @param contents its media types
 * @param use the response as the operation writes it, a ref or not
 * @param node the response, refs followed
 */
public record SpecResponse(String status, List<SpecContent> contents, SpecNode use, SpecNode node) {
    /**
     * Returns the first media type.
     *
     * @return the media type, if the response has a body
     */
    public Optional<SpecContent> content() {
        return contents.stream().findFirst();
    }

    static SpecResponse of(SpecDocument document, SpecNode use) {
        SpecNode node = document.resolve(use);
        return new SpecResponse(use.key(), SpecContent.of(document, node.get("content")), use, node);
    }
}
