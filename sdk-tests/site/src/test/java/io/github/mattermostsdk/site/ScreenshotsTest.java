package io.github.mattermostsdk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes pictures for people to look at, below the build directory. */
@InBrowser
class ScreenshotsTest {
    private final Browser browser;

    ScreenshotsTest(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({
        "start, index.html",
        "guide, contributing.html",
        "guide-of-paging, paging.html",
        "reference, reference/index.html",
        "operation, reference/posts.html#createPost",
        "operation-with-query, reference/users.html#getUsers",
        "model, reference/models/Post.html",
        "enum, reference/models/PostPriorityLevel.html",
        "javadoc, javadoc/io/github/mattermostsdk/api/PostsApi.html"
    })
    void takesPictures(String name, String page) throws IOException {
        try (Tab tab = browser.tab().open(browser.page(page))) {
            browser.screenshot(tab, name);
            assertEquals(List.of(), tab.errors());
        }
        try (Tab tab = browser.tab().dark(true).open(browser.page(page))) {
            browser.screenshot(tab, name + "-dark");
        }
        try (Tab phone = browser.phone().open(browser.page(page))) {
            browser.screenshot(phone, name + "-phone");
        }
    }
}
