package io.github.mattermostsdk.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Brings the parts of the reference's index into the order of the API description; the generator goes by the alphabet. */
final class SubjectOrder {
    private static final Pattern PART = Pattern.compile("(?m)^(?=## )");

    private SubjectOrder() {}

    static Source apply(Source index) {
        List<String> order = List.of(index.meta().getOrDefault("order", "").split(" "));
        List<String> parts = new ArrayList<>(List.of(PART.split(index.markdown())));
        String beginning = parts.remove(0);
        parts.sort(Comparator.comparingInt(part -> place(order, part)));
        return new Source(
                index.section(), index.path(), index.file(), beginning + String.join("", parts), index.meta());
    }

    /** Returns where a part belongs: what is no subject comes after all of them. */
    private static int place(List<String> order, String part) {
        int place = order.indexOf(part.lines().findFirst().orElse("").replace("## ", ""));
        return place < 0 ? order.size() : place;
    }
}
