package io.github.mattermostsdk.contract.description;

import io.github.mattermostsdk.lint.spec.SpecOperation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where an operation is found.
 *
 * @param operation the operation
 * @param segments the segments of its path below the site, templates in braces
 */
public record Route(SpecOperation operation, List<String> segments) {
    private static final String API = "/api/v4";

    static Route of(SpecOperation operation) {
        boolean atRoot = operation.node().has("servers") || operation.pathItem().has("servers");
        String path = (atRoot ? "" : API) + operation.path();
        return new Route(operation, Arrays.asList(path.substring(1).split("/", -1)));
    }

    boolean matches(String method, List<String> path) {
        if (!operation.method().equals(method) || path.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            if (!isTemplate(i) && !segments.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Of two routes that match, the one with its first template further right is meant. */
    List<Boolean> templates() {
        List<Boolean> found = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            found.add(isTemplate(i));
        }
        return found;
    }

    /** Returns what stands in the path for each template. */
    Map<String, String> values(List<String> path) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            if (isTemplate(i)) {
                String segment = segments.get(i);
                values.put(segment.substring(1, segment.length() - 1), path.get(i));
            }
        }
        return values;
    }

    private boolean isTemplate(int index) {
        return segments.get(index).startsWith("{");
    }
}
