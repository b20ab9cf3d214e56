package io.github.mattermostsdk.lint.spec;

/** What a file of the document is for. */
public enum FileKind {
    /** The root document, {@code mattermost.yaml}. */
    ROOT,
    /** Path items by path, in {@code paths/}. */
    PATHS,
    /** Schemas by name, in {@code schemas/}. */
    SCHEMAS,
    /** Parameters by name, {@code parameters.yaml}. */
    PARAMETERS,
    /** Responses by name, {@code responses.yaml}. */
    RESPONSES,
    /** Anything else. */
    OTHER;

    static FileKind of(String name) {
        return switch (name) {
            case "mattermost.yaml" -> ROOT;
            case "parameters.yaml" -> PARAMETERS;
            case "responses.yaml" -> RESPONSES;
            default -> name.startsWith("paths/") ? PATHS : name.startsWith("schemas/") ? SCHEMAS : OTHER;
        };
    }
}
