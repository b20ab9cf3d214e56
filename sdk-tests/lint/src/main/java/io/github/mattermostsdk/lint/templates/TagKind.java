package io.github.mattermostsdk.lint.templates;

/** The kinds of tag that Mustache, as JMustache reads it, has. */
enum TagKind {
    VARIABLE(""),
    SECTION("#"),
    INVERTED("^"),
    END("/"),
    PARTIAL(">"),
    PARENT("<"),
    BLOCK("$"),
    COMMENT("!"),
    DELIMITERS("=");

    private final String sigil;

    TagKind(String sigil) {
        this.sigil = sigil;
    }

    static TagKind of(String sigil) {
        for (TagKind kind : values()) {
            if (kind.sigil.equals(sigil)) {
                return kind;
            }
        }
        // {{&name}} and {{{name}}} print without escaping.
        return VARIABLE;
    }

    /** Tells whether an end tag belongs to it. */
    boolean opens() {
        return this == SECTION || this == INVERTED || this == PARENT || this == BLOCK;
    }

    /** Tells whether it names another template. */
    boolean includes() {
        return this == PARTIAL || this == PARENT;
    }

    /** Tells whether it names a value of the generator. */
    boolean readsValue() {
        return this == VARIABLE || this == SECTION || this == INVERTED;
    }
}
