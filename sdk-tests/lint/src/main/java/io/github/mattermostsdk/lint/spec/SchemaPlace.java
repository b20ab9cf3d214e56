package io.github.mattermostsdk.lint.spec;

/** What a schema is written as. */
public enum SchemaPlace {
    /** A named schema of a schema file. */
    NAMED,
    /** A property of an object. */
    PROPERTY,
    /** The items of an array. */
    ITEMS,
    /** The values of an object with free keys. */
    VALUES,
    /** A part of {@code allOf}, {@code oneOf} or {@code anyOf}. */
    PART,
    /** The schema of a parameter or header. */
    PARAMETER,
    /** The schema of a request or response body. */
    BODY
}
