package io.github.mattermostsdk.lint.spec;

/**
 * Names a spot of the document.
 *
 * @param node what is written there; no ref
 * @param subject what findings call it: the operation or the name, with the way down to the spot
 */
public record SpecSite(SpecNode node, String subject) {}
