package io.github.mattermostsdk.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index of the recipes names all of them, and their pages show every class. */
class CookbookTest {
    private static final Path ROOT = Path.of(System.getProperty("project.root", ""));
    private static final Path PAGES = ROOT.resolve("docs/recipes");
    private static final Path CLASSES =
            ROOT.resolve("sdk-tests/examples/src/main/java/io/github/mattermostsdk/examples/recipes");
    private static final Pattern LINK = Pattern.compile("]\\(([\\w-]+\\.md)\\)");
    private static final Pattern REGION = Pattern.compile("// tag::([\\w-]+)\\[]");

    @Test
    void theIndexNamesEveryPage() throws IOException {
        Set<String> pages = names(PAGES);
        pages.remove("README.md");
        Set<String> named = LINK.matcher(Files.readString(PAGES.resolve("README.md")))
                .results()
                .map(link -> link.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(pages, named);
        assertTrue(pages.size() >= 15, pages::toString);
    }

    @Test
    void thePagesShowEveryRegionOfEveryRecipe() throws IOException {
        StringBuilder pages = new StringBuilder();
        for (String page : names(PAGES)) {
            pages.append(Files.readString(PAGES.resolve(page)));
        }
        for (String name : names(CLASSES)) {
            if (!name.equals("package-info.java")) {
                String code = Files.readString(CLASSES.resolve(name));
                assertTrue(REGION.matcher(code).find(), name + " has no region");
                REGION.matcher(code)
                        .results()
                        .forEach(region -> assertTrue(
                                pages.indexOf("<!-- snippet: " + region.group(1) + " -->") >= 0,
                                region.group(1) + " of " + name + " is shown nowhere"));
            }
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
