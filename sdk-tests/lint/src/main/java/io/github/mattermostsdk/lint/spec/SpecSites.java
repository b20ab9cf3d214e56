package io.github.mattermostsdk.lint.spec;

import java.util.List;

/**
 * Holds every spot of the document where something is written out, each once; refs count for schemas only.
 *
 * @param pathItems the path items
 * @param parameters the parameters
 * @param requestBodies the request bodies
 * @param responses the responses
 * @param headers the headers of responses
 * @param mediaTypes the media types of bodies
 * @param schemas the schemas at every depth, refs to schemas as well
 */
public record SpecSites(
        List<SpecSite> pathItems,
        List<SpecSite> parameters,
        List<SpecSite> requestBodies,
        List<SpecSite> responses,
        List<SpecSite> headers,
        List<SpecSite> mediaTypes,
        List<SchemaSite> schemas) {}
