package io.github.mattermostsdk.lint.spec;

import java.util.List;

/**
 * Holds one media type of a body.
 *
 * @param mediaType the media type, for example {@code application/json}
 * @param schema its schema
 * @param example the example, missing if there is none
 * @param node the media type object as it is written
 */
public record SpecContent(String mediaType, SpecSchema schema, SpecNode example, SpecNode node) {
    /**
     * Tells whether it is JSON.
     *
     * @return whether it is
     */
    public boolean isJson() {
        return mediaType.equals("application/json");
    }

    static List<SpecContent> of(SpecDocument document, SpecNode content) {
        return content.members().values().stream()
                .map(node ->
                        new SpecContent(node.key(), document.schema(node.get("schema")), node.get("example"), node))
                .toList();
    }
}
