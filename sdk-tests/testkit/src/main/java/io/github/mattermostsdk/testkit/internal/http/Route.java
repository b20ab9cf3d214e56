package io.github.mattermostsdk.testkit.internal.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A method and a path of which some segments are parameters. */
final class Route {

    private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("[A-Za-z0-9]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.+-]+");
    private static final Pattern ANYTHING = Pattern.compile(".+");

    private final String operationId;
    private final String method;
    private final List<Segment> segments = new ArrayList<>();

    /**
     * Reads a path such as {@code /api/v4/users/{user_id}}.
     *
     * @param operationId the operation at this route
     * @param method the HTTP method
     * @param path the path from the root of the server on
     */
    Route(String operationId, String method, String path) {
        this.operationId = operationId;
        this.method = method;
        for (String segment : path.substring(1).split("/", -1)) {
            segments.add(Segment.of(segment));
        }
    }

    String operationId() {
        return operationId;
    }

    String method() {
        return method;
    }

    /** The segments, parameters in braces. */
    List<String> path() {
        return segments.stream().map(Segment::text).toList();
    }

    /** The values of the parameters, or null if the path is another one. */
    @Nullable
    Map<String, String> match(List<String> path) {
        if (path.size() != segments.size()) {
            return null;
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < path.size(); i++) {
            if (!segments.get(i).matches(path.get(i), values)) {
                return null;
            }
        }
        return values;
    }

    /** Sorts routes so that a fixed segment wins over a parameter in its place. */
    static int bySpecificity(Route one, Route other) {
        int common = Math.min(one.segments.size(), other.segments.size());
        for (int i = 0; i < common; i++) {
            boolean fixed = one.segments.get(i).values == null;
            boolean otherFixed = other.segments.get(i).values == null;
            if (fixed != otherFixed) {
                return fixed ? -1 : 1;
            }
        }
        return one.segments.size() - other.segments.size();
    }

    private record Segment(
            String text, String name, @Nullable Pattern values) {

        static Segment of(String text) {
            if (!text.startsWith("{")) {
                return new Segment(text, text, null);
            }
            String name = text.substring(1, text.length() - 1);
            return new Segment(text, name, allowed(name));
        }

        /** What the server's routes let through: another character makes the path an unknown one. */
        private static Pattern allowed(String name) {
            if (name.endsWith("_id")) {
                return LETTERS_AND_DIGITS;
            }
            return switch (name) {
                case "timestamp" -> DIGITS;
                case "email" -> ANYTHING;
                default -> NAME;
            };
        }

        boolean matches(String value, Map<String, String> found) {
            if (values == null) {
                return text.equals(value);
            }
            found.put(name, value);
            return values.matcher(value).matches();
        }
    }
}
