package io.github.mattermostsdk.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the links of a document into those of its page: files of the project into their pages, {@code model:Post} and
 * {@code javadoc:PostsApi} into where these are. A link that leads nowhere is a fault.
 */
final class Links {
    private static final Pattern HREF = Pattern.compile("(?<=[ \"])(href|src)=\"([^\"]*)\"");
    private static final Pattern ELSEWHERE = Pattern.compile("#.*|data:.*|mailto:.*|https?:.*");

    private final Sources sources;
    private final JavadocIndex javadoc;
    private final Faults faults;
    private final Map<Path, Source> files = new TreeMap<>();

    Links(Sources sources, JavadocIndex javadoc, Faults faults) {
        this.sources = sources;
        this.javadoc = javadoc;
        this.faults = faults;
    }

    /** Returns the files that are no documents and yet are linked to, and become pages for that. */
    Iterable<Source> linkedFiles() {
        return files.values();
    }

    String resolve(Source source, String html) {
        return HREF.matcher(html).replaceAll(link -> {
            String target = link.group(2);
            String resolved = ELSEWHERE.matcher(target).matches() ? target : target(source, target);
            return Matcher.quoteReplacement(link.group(1) + "=\"" + resolved + "\"");
        });
    }

    private String target(Source source, String target) {
        if (target.startsWith("model:")) {
            return relative(source.path(), "reference/models/" + target.substring("model:".length()) + ".html");
        }
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String anchor = hash < 0 ? "" : target.substring(hash);
        if (path.startsWith("javadoc:")) {
            return javadoc.type(path.substring("javadoc:".length()))
                    .map(page -> relative(source.path(), page) + anchor)
                    .orElseGet(() -> missing(source, target));
        }
        Path file = source.file().resolveSibling(path).normalize();
        return sources.find(file)
                .or(() -> linkedFile(file))
                .map(found -> relative(source.path(), found.path()) + anchor)
                .orElseGet(() -> missing(source, target));
    }

    private Optional<Source> linkedFile(Path file) {
        if (!Files.isRegularFile(file) || !file.startsWith(sources.project())) {
            return Optional.empty();
        }
        return Optional.of(files.computeIfAbsent(file, key -> FilePage.source(sources.project(), key)));
    }

    private String missing(Source source, String target) {
        faults.add(source.file().getFileName().toString(), "the link to " + target + " leads nowhere");
        return "#";
    }

    /** Returns the way from one page to another. */
    static String relative(String from, String to) {
        Path folder = Path.of("/" + from).getParent();
        return folder == null
                ? to
                : folder.relativize(Path.of("/" + to)).toString().replace('\\', '/');
    }
}
