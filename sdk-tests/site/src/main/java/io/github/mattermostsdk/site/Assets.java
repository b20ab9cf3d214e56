package io.github.mattermostsdk.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Copies style sheets and scripts into the site: our own, and those of two libraries. */
final class Assets {
    private static final List<String> OWN = List.of("site.css", "site.js", "search.js", "theme.js", "icon.svg");

    /** Scripts of libraries, and the jars that bring them. */
    private static final String LUNR = "org.webjars.npm/lunr";

    private static final Map<String, String> OF_LIBRARIES =
            Map.of("highlight.min.js", "org.webjars/highlightjs", "lunr.js", LUNR);

    private static final Pattern VERSION = Pattern.compile("(?m)^version=(.+)$");

    private Assets() {}

    static void copy(Output output) throws IOException {
        for (String name : OWN) {
            output.write("assets/" + name, text(name));
        }
        for (Map.Entry<String, String> library : OF_LIBRARIES.entrySet()) {
            output.write("assets/" + library.getKey(), fromJar(library.getValue(), library.getKey()));
        }
        output.write("assets/LICENSES.txt", text("LICENSES.txt") + fromJar(LUNR, "LICENSE"));
    }

    private static String fromJar(String jar, String name) {
        Matcher version = VERSION.matcher(text("/META-INF/maven/" + jar + "/pom.properties"));
        if (!version.find()) {
            throw new IllegalStateException("the jar of " + name + " does not tell its version");
        }
        String library = jar.substring(jar.indexOf('/') + 1);
        return text("/META-INF/resources/webjars/" + library + "/"
                + version.group(1).strip() + "/" + name);
    }

    /** Reads a text that came with this program. */
    static String text(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + name + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
