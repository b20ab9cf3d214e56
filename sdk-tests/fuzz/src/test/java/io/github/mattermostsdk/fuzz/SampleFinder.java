package io.github.mattermostsdk.fuzz;

import io.github.mattermostsdk.error.DecodingException;
import io.github.mattermostsdk.error.MattermostException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a body with all its properties that an adapter accepts, by mending what the adapter complains of: so hostile
 * bodies come near enough to proper ones to get far, and nothing here need know the description of the API.
 */
final class SampleFinder {

    private static final String[] VALUES = {
        "\"a\"", "1", "true", "{}", "[]", "\"2026-11-22T12:00:00Z\"", "1.5", "\"open\"", "null"
    };
    private static final int MOST_STEPS = 3_000;
    private static final Pattern MISSING = Pattern.compile("Required property '(\\w+)' is missing");
    private static final Pattern STEP = Pattern.compile("\\.([\\w-]+)|\\[(\\d+)]");

    private final Model model;
    private final Node root = new Node();

    private SampleFinder(Model model) {
        this.model = model;
    }

    /** Returns a body that is accepted. */
    static String sampleOf(Model model) {
        SampleFinder finder = new SampleFinder(model);
        if (!model.properties().isEmpty()) {
            finder.root.object = true;
            model.properties().forEach(name -> finder.root.children.put(name, new Node()));
        }
        return finder.find();
    }

    private String find() {
        for (int step = 0; step < MOST_STEPS; step++) {
            String body = root.toString();
            MattermostException refusal = Decoder.read(model, body.getBytes(StandardCharsets.UTF_8));
            if (refusal == null) {
                return body;
            }
            mend((DecodingException) refusal);
        }
        throw new AssertionError("No body is good enough for " + model + ", not even " + root);
    }

    private void mend(DecodingException refusal) {
        Matcher missing = MISSING.matcher(refusal.getMessage());
        String path = String.valueOf(refusal.path());
        if (missing.find()) {
            // The path ends with the member that was read last, or with nothing.
            Node parent = at(path.substring(0, Math.max(1, path.lastIndexOf('.'))));
            parent.object = true;
            parent.children.put(missing.group(1), new Node());
        } else {
            at(path).value++;
        }
    }

    private Node at(String path) {
        Node at = root;
        Matcher steps = STEP.matcher(path);
        while (steps.find() && steps.group(1) != null) {
            Node child = at.children.get(steps.group(1));
            if (child == null) {
                return at;
            }
            at = child;
        }
        return at;
    }

    /** A value of the body. */
    private static final class Node {

        private final Map<String, Node> children = new LinkedHashMap<>();
        private boolean object;
        private int value;

        @Override
        public String toString() {
            if (!object) {
                return VALUES[value % VALUES.length];
            }
            StringBuilder text = new StringBuilder("{");
            children.forEach((name, child) -> text.append(text.length() == 1 ? "" : ",")
                    .append('"')
                    .append(name)
                    .append("\":")
                    .append(child));
            return text.append('}').toString();
        }
    }
}
