package io.github.mattermostsdk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Opens every page: nothing goes wrong, nothing is asked of another host, and nothing is wider than a phone. */
@InBrowser
class PagesTest {
    private final Browser browser;

    PagesTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void opensFromAServer() throws IOException {
        try (Tab tab = browser.tab()) {
            for (String page : pages()) {
                tab.open(browser.page(page));
                assertTrue(tab.text("document.title").contains("Mattermost SDK for Java"), page);
                assertClean(tab, browser.page(""), page);
            }
        }
    }

    @Test
    void opensFromTheFileSystemAndFitsOnAPhone() throws IOException {
        try (Tab phone = browser.phone()) {
            for (String page : pages()) {
                phone.open(browser.file(page));
                assertClean(phone, browser.file(""), page);
                assertEquals("390", phone.text("document.documentElement.scrollWidth"), page);
            }
        }
    }

    @Test
    void opensJavadoc() {
        try (Tab tab = browser.tab()) {
            for (String page : List.of(
                    "javadoc/index.html",
                    "javadoc/io/github/mattermostsdk/MattermostClient.html",
                    "javadoc/io/github/mattermostsdk/api/PostsApi.html",
                    "javadoc/io/github/mattermostsdk/model/Post.html")) {
                tab.open(browser.page(page));
                assertClean(tab, browser.page(""), page);
            }
        }
    }

    private static void assertClean(Tab tab, String home, String page) {
        // A round trip, after which everything that happened until the page was there has been told.
        tab.evaluate("0");
        assertEquals(List.of(), tab.errors(), page);
        List<String> foreign = tab.requests().stream()
                .filter(url -> !url.startsWith(home) && !url.startsWith("data:") && !url.endsWith("/favicon.ico"))
                .toList();
        assertEquals(List.of(), foreign, page);
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Browser.SITE)) {
            return files.map(file -> Browser.SITE.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".html") && !file.startsWith("javadoc/"))
                    .sorted()
                    .toList();
        }
    }
}
