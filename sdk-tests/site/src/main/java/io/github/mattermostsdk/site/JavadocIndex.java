package io.github.mattermostsdk.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows where each class and each method is in the Javadoc, from the index that its own search uses. */
final class JavadocIndex {
    /** The folder of the Javadoc in the site. */
    static final String FOLDER = "javadoc";

    /**
     * Holds a method.
     *
     * @param signature its name and the simple names of its parameters' types
     * @param page the page of its class, below the directory of the site
     * @param anchor its anchor there
     */
    record Method(String signature, String page, String anchor) {}

    private final int version;
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, List<Method>> methods = new HashMap<>();

    private JavadocIndex(int version) {
        this.version = version;
    }

    static JavadocIndex read(Path javadoc, int version) throws IOException {
        JavadocIndex index = new JavadocIndex(version);
        for (Map<String, @Nullable Object> type : entries(javadoc.resolve("type-search-index.js"))) {
            if (type.containsKey("p")) {
                String name = String.valueOf(type.get("l"));
                index.types.put(name, page(String.valueOf(type.get("p")), name));
            }
        }
        for (Map<String, @Nullable Object> member : entries(javadoc.resolve("member-search-index.js"))) {
            index.add(member);
        }
        return index;
    }

    int version() {
        return version;
    }

    /** Returns the page of a class, below the directory of the site. */
    Optional<String> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** Returns the methods of a name, shortest parameter list first. */
    List<Method> methods(String type, String name) {
        return methods.getOrDefault(type + "." + name, List.of());
    }

    private void add(Map<String, @Nullable Object> member) {
        String signature = String.valueOf(member.get("l"));
        int parenthesis = signature.indexOf('(');
        if (parenthesis > 0) {
            String type = String.valueOf(member.get("c"));
            Object anchor = member.getOrDefault("u", signature);
            methods.computeIfAbsent(type + "." + signature.substring(0, parenthesis), key -> new ArrayList<>())
                    .add(new Method(signature, page(String.valueOf(member.get("p")), type), String.valueOf(anchor)));
        }
    }

    private static String page(String packageName, String type) {
        return FOLDER + "/" + packageName.replace('.', '/') + "/" + type + ".html";
    }

    private static List<Map<String, @Nullable Object>> entries(Path script) throws IOException {
        String text = Files.readString(script);
        Object list = Json.read(text.substring(text.indexOf('['), text.lastIndexOf(']') + 1));
        List<Map<String, @Nullable Object>> entries = new ArrayList<>();
        if (list instanceof List<?> items) {
            items.forEach(item -> entries.add(Json.members(item)));
        }
        return entries;
    }
}
