package io.github.mattermostsdk.conformance;

import java.util.Comparator;
import java.util.List;

/**
 * A query parameter or a field of a form.
 *
 * @param name its name on the wire
 * @param value its value, not escaped
 */
record NamedText(String name, String value) {
    private static final Comparator<NamedText> ORDER =
            Comparator.comparing(NamedText::name).thenComparing(NamedText::value);

    /** Reads pairs of name and value. */
    static List<NamedText> ofPairs(List<?> pairs) {
        return pairs.stream()
                .map(pair -> (List<?>) pair)
                .map(pair -> new NamedText(String.valueOf(pair.get(0)), String.valueOf(pair.get(1))))
                .toList();
    }

    /** Sorts what has no order of its own. */
    static List<NamedText> sorted(List<NamedText> texts) {
        return texts.stream().sorted(ORDER).toList();
    }

    @Override
    public String toString() {
        return name + "=" + value;
    }
}
