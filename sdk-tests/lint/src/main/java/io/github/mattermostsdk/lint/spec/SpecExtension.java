package io.github.mattermostsdk.lint.spec;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Lists the extensions that the document may use; there are no others. Their meaning stands in openapi/README.md. */
public enum SpecExtension {
    /** The first server version that serves the operation. */
    MIN_SERVER_VERSION("x-min-server-version", NodeKind.STRING),
    /** What the caller must be allowed to do, one sentence each. */
    PERMISSIONS("x-permissions", NodeKind.SEQUENCE),
    /** Whether the published API reference lacks the operation. */
    UNDOCUMENTED("x-undocumented", NodeKind.BOOLEAN),
    /** Whether, or which, licence the server needs. */
    LICENSE("x-license", NodeKind.BOOLEAN, NodeKind.STRING),
    /** Whether the request may be sent twice. */
    IDEMPOTENT("x-idempotent", NodeKind.BOOLEAN),
    /** The property of the request body by which the server knows a repeated request. */
    IDEMPOTENCY_KEY("x-idempotency-key", NodeKind.STRING),
    /** How to walk the list that the operation returns a page of. */
    PAGINATION("x-pagination", NodeKind.MAPPING),
    /** Whether the API method returns nothing. */
    VOID_RESPONSE("x-void-response", NodeKind.BOOLEAN),
    /** Whether the API method takes one request object in place of parameters. */
    REQUEST_OBJECT("x-request-object", NodeKind.BOOLEAN),
    /** A second operation over the same schema with a parameter filled in. */
    ALIAS("x-alias", NodeKind.MAPPING),
    /** The Java name of the parameter that takes the body. */
    NAME("x-name", ExtensionPlace.REQUEST_BODY, NodeKind.STRING),
    /** The exception that the response becomes, and when. */
    EXCEPTION("x-exception", ExtensionPlace.RESPONSE, NodeKind.MAPPING),
    /** The Java name of one item of a list, for the method that adds one. */
    SINGULAR("x-singular", ExtensionPlace.SCHEMA, NodeKind.STRING),
    /** The list of keys that says in which order the values of a map come. */
    ORDERED_BY("x-ordered-by", ExtensionPlace.SCHEMA, NodeKind.STRING),
    /** Whether no request carries the object. */
    RESPONSE_ONLY("x-response-only", ExtensionPlace.SCHEMA, NodeKind.BOOLEAN),
    /** Whether a known member of another type is kept as an unknown one. */
    LENIENT("x-lenient", ExtensionPlace.SCHEMA, NodeKind.BOOLEAN),
    /** Whether a null in the place of an object reads as an empty object. */
    NULL_IS_EMPTY("x-null-is-empty", ExtensionPlace.SCHEMA, NodeKind.BOOLEAN),
    /** The Java names of the values of an enum, in its order. */
    ENUM_VARNAMES("x-enum-varnames", ExtensionPlace.SCHEMA, NodeKind.SEQUENCE);

    private final String wireName;
    private final ExtensionPlace place;
    private final NodeKind kind;
    private final NodeKind otherKind;

    SpecExtension(String wireName, NodeKind kind) {
        this(wireName, ExtensionPlace.OPERATION, kind, kind);
    }

    SpecExtension(String wireName, NodeKind kind, NodeKind otherKind) {
        this(wireName, ExtensionPlace.OPERATION, kind, otherKind);
    }

    SpecExtension(String wireName, ExtensionPlace place, NodeKind kind) {
        this(wireName, place, kind, kind);
    }

    SpecExtension(String wireName, ExtensionPlace place, NodeKind kind, NodeKind otherKind) {
        this.wireName = wireName;
        this.place = place;
        this.kind = kind;
        this.otherKind = otherKind;
    }

    /**
     * Returns the key in the document.
     *
     * @return the key, for example {@code x-idempotent}
     */
    public String wireName() {
        return wireName;
    }

    /**
     * Returns what the extension may stand on.
     *
     * @return the place
     */
    public ExtensionPlace place() {
        return place;
    }

    /**
     * Returns what the value may be.
     *
     * @return the kinds of value
     */
    public Set<NodeKind> kinds() {
        return EnumSet.of(kind, otherKind);
    }

    /**
     * Returns the value that an operation gives the extension.
     *
     * @param operation the operation
     * @return the value, missing if the operation does not carry it
     */
    public SpecNode of(SpecOperation operation) {
        return operation.extension(wireName);
    }

    /**
     * Finds an extension.
     *
     * @param wireName its key in the document
     * @return the extension, if there is one of that key
     */
    public static Optional<SpecExtension> find(String wireName) {
        return Arrays.stream(values())
                .filter(extension -> extension.wireName.equals(wireName))
                .findFirst();
    }
}
