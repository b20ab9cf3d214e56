package io.github.mattermostsdk.lint.spec;

/** What an extension may stand on. */
public enum ExtensionPlace {
    /** An operation. */
    OPERATION,
    /** A request body. */
    REQUEST_BODY,
    /** A response. */
    RESPONSE,
    /** A schema, named or that of a property. */
    SCHEMA
}
