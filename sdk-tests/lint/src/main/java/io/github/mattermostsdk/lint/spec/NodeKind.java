package io.github.mattermostsdk.lint.spec;

/** The kinds of value that JSON has, and none at all. */
public enum NodeKind {
    /** There is no such member. */
    MISSING,
    /** An object. */
    MAPPING,
    /** An array. */
    SEQUENCE,
    /** A string. */
    STRING,
    /** A whole number. */
    INTEGER,
    /** A number with a fraction or an exponent. */
    NUMBER,
    /** True or false. */
    BOOLEAN,
    /** Null. */
    NULL
}
