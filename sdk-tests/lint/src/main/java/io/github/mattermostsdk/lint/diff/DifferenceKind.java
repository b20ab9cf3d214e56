package io.github.mattermostsdk.lint.diff;

import java.util.Locale;

/** What can differ, with the sentence of the report: {@code %1$s} is our side, {@code %2$s} the published one. */
enum DifferenceKind {
    OPERATION_ADDED("%2$s"),
    OPERATION_REMOVED("%1$s"),
    DOCUMENTED("published now: remove `x-undocumented`"),
    PATH("`%1$s` here, published as `%2$s`"),
    OPERATION_ID("`%1$s` here, published as `%2$s`"),
    DEPRECATED("%1$s here, published as %2$s"),
    PARAMETER_ADDED("new parameter, %2$s"),
    PARAMETER_REMOVED("this parameter is not published; here %1$s"),
    PLACE("in %1$s here, published in %2$s"),
    REQUIRED("%1$s here, published as %2$s"),
    TYPE("%1$s here, published as %2$s"),
    NULLABLE("%1$s here, published as %2$s"),
    VALUE_ADDED("new value `%2$s`"),
    PROPERTY_ADDED("new property, %2$s"),
    PROPERTY_REMOVED("this property is not published; here %1$s"),
    BODY("%1$s here, published with %2$s"),
    STATUS_ADDED("new status"),
    STATUS_REMOVED("this status is not published");

    private final String sentence;

    DifferenceKind(String sentence) {
        this.sentence = sentence;
    }

    /** Returns the name that the list of known differences uses. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String describe(String ours, String published) {
        return String.format(Locale.ROOT, sentence, ours, published);
    }
}
