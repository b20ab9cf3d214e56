package io.github.mattermostsdk.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An open enum with odd values.
 *
 * <p>The set is open: a value that this version of the SDK does not know is kept as it is, and {@link #isKnown()} tells
 * such a value apart. Each known value is a single instance.
 */
public final class OddKind {
    /** On the wire {@code ""}. */
    public static final OddKind NONE = new OddKind("", true);

    /** On the wire {@code "class"}. */
    public static final OddKind CLASS = new OddKind("class", true);

    /** On the wire {@code "CamelCase"}. */
    public static final OddKind CAMEL_CASE = new OddKind("CamelCase", true);

    /** On the wire {@code "1st"}. */
    public static final OddKind FIRST = new OddKind("1st", true);

    /** On the wire {@code "with space"}. */
    public static final OddKind WITH_SPACE = new OddKind("with space", true);

    /** On the wire {@code "umläut"}. */
    public static final OddKind UMLAUT = new OddKind("umläut", true);

    /** On the wire {@code "a\"quote"}. */
    public static final OddKind QUOTE = new OddKind("a\"quote", true);

    /** On the wire {@code "+"}. */
    public static final OddKind PLUS = new OddKind("+", true);

    /** On the wire {@code "ALREADY_UPPER"}. */
    public static final OddKind ALREADY_UPPER = new OddKind("ALREADY_UPPER", true);

    private static final List<OddKind> KNOWN_VALUES =
            List.of(NONE, CLASS, CAMEL_CASE, FIRST, WITH_SPACE, UMLAUT, QUOTE, PLUS, ALREADY_UPPER);

    private final String value;
    private final boolean known;

    private OddKind(String value, boolean known) {
        this.value = value;
        this.known = known;
    }

    /**
     * Returns the constant of a value, or a new object for a value that this version of the SDK does not know.
     *
     * @param value the value on the wire
     * @return the constant, or a new object
     */
    public static OddKind of(String value) {
        return switch (value) {
            case "" -> NONE;
            case "class" -> CLASS;
            case "CamelCase" -> CAMEL_CASE;
            case "1st" -> FIRST;
            case "with space" -> WITH_SPACE;
            case "umläut" -> UMLAUT;
            case "a\"quote" -> QUOTE;
            case "+" -> PLUS;
            case "ALREADY_UPPER" -> ALREADY_UPPER;
            default -> new OddKind(value, false);
        };
    }

    /**
     * Returns the values that this version of the SDK knows.
     *
     * @return an unmodifiable list in the order of the API description
     */
    public static List<OddKind> knownValues() {
        return KNOWN_VALUES;
    }

    /**
     * Returns the value on the wire, for example for a {@code switch}.
     *
     * @return the value on the wire
     */
    public String value() {
        return value;
    }

    /**
     * Tells whether this version of the SDK knows the value.
     *
     * @return {@code false} for a value of a newer server or of a plugin
     */
    public boolean isKnown() {
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof OddKind that && value.equals(that.value));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
