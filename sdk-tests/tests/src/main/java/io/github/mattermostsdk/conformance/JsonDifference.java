package io.github.mattermostsdk.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One place at which two JSON values differ. The order of members does not count, and numbers are equal when their values
 * are.
 *
 * @param path where, as a JSON path
 * @param expected what should be there
 * @param actual what is there
 */
record JsonDifference(String path, String expected, String actual) {
    private static final String NOTHING = "nothing";

    static List<JsonDifference> between(@Nullable Object expected, @Nullable Object actual) {
        List<JsonDifference> found = new ArrayList<>();
        compare("$", expected, actual, found);
        return found;
    }

    private static void compare(
            String path, @Nullable Object expected, @Nullable Object actual, List<JsonDifference> found) {
        if (expected instanceof Map<?, ?> && actual instanceof Map<?, ?>) {
            compareObjects(path, JsonTree.object(expected), JsonTree.object(actual), found);
        } else if (expected instanceof List<?> wanted
                && actual instanceof List<?> items
                && wanted.size() == items.size()) {
            for (int i = 0; i < items.size(); i++) {
                compare(path + "[" + i + "]", wanted.get(i), items.get(i), found);
            }
        } else if (!same(expected, actual)) {
            found.add(new JsonDifference(path, JsonTree.write(expected), JsonTree.write(actual)));
        }
    }

    private static void compareObjects(
            String path,
            Map<String, @Nullable Object> expected,
            Map<String, @Nullable Object> actual,
            List<JsonDifference> found) {
        Set<String> names = new LinkedHashSet<>(expected.keySet());
        names.addAll(actual.keySet());
        for (String name : names) {
            String at = path + "." + name;
            if (!actual.containsKey(name)) {
                found.add(new JsonDifference(at, JsonTree.write(expected.get(name)), NOTHING));
            } else if (!expected.containsKey(name)) {
                found.add(new JsonDifference(at, NOTHING, JsonTree.write(actual.get(name))));
            } else {
                compare(at, expected.get(name), actual.get(name), found);
            }
        }
    }

    private static boolean same(@Nullable Object expected, @Nullable Object actual) {
        return (expected instanceof BigDecimal wanted && actual instanceof BigDecimal number)
                ? wanted.compareTo(number) == 0
                : Objects.equals(expected, actual);
    }

    @Override
    public String toString() {
        return path + ": expected " + expected + " but was " + actual;
    }
}
