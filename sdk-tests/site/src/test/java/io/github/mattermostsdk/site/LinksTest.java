package io.github.mattermostsdk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Follows every link of every page, those of the Javadoc too. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("<[^>]+?[ \n](?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("<[^>]+?[ \n]id=\"([^\"]*)\"");

    private final Map<Path, Set<String>> anchors = new HashMap<>();
    private final Set<String> faults = new TreeSet<>();
    private int links;

    @Test
    void everyLinkAndEveryAnchorIsThere() throws IOException {
        for (Path page : pages()) {
            String html = Files.readString(page);
            LINK.matcher(html).results().forEach(link -> check(page, unescape(link.group(1))));
        }

        assertEquals(Set.of(), faults);
        assertTrue(links > 10_000, "only " + links + " links were found");
    }

    @Test
    void noPageHasTwoElementsOfOneId() throws IOException {
        for (Path page : pages()) {
            if (!page.startsWith(Browser.SITE.resolve("javadoc"))) {
                List<String> ids = ids(page);
                assertEquals(ids.size(), Set.copyOf(ids).size(), page + ": " + ids);
            }
        }
    }

    @Test
    void anchorsOfTheReferenceAreTheNamesOfTheOperations() {
        for (Sample sample : Sample.all()) {
            Path page = Browser.SITE.resolve("reference/" + Names.kebab(sample.subject()) + ".html");
            assertTrue(anchors(page).contains(sample.operation()), sample.operation());
        }
    }

    private void check(Path page, String link) {
        if (link.matches("(https?|mailto|data|javascript):.*")) {
            return;
        }
        links++;
        int hash = link.indexOf('#');
        String path = (hash < 0 ? link : link.substring(0, hash)).replaceFirst("\\?.*", "");
        Path target = path.isEmpty() ? page : page.resolveSibling(decode(path)).normalize();
        if (!Files.isRegularFile(target)) {
            faults.add(Browser.SITE.relativize(page) + " -> " + link);
        } else if (hash >= 0 && hash + 1 < link.length() && target.toString().endsWith(".html")) {
            String anchor = link.substring(hash + 1);
            if (!anchors(target).contains(anchor) && !anchors(target).contains(decode(anchor))) {
                faults.add(Browser.SITE.relativize(page) + " -> " + link);
            }
        }
    }

    private Set<String> anchors(Path page) {
        return anchors.computeIfAbsent(page, key -> Set.copyOf(ids(key).stream().collect(Collectors.toSet())));
    }

    private static List<String> ids(Path page) {
        try {
            return ID.matcher(Files.readString(page))
                    .results()
                    .map(id -> unescape(id.group(1)))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Browser.SITE)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
