package io.github.mattermostsdk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches as a person does: with a few letters of a name. */
@InBrowser
class SearchTest {
    private static final String FIRST = "document.querySelector('#search-results a .title')?.textContent";

    private final Browser browser;

    SearchTest(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @ValueSource(strings = {"createPost", "createpo", "create post", "eatePost"})
    void findsAnOperationByAPartOfItsName(String words) {
        try (Tab tab = browser.tab().open(browser.page("index.html"))) {
            search(tab, words);
            tab.until(FIRST + " === 'createPost'");
            tab.press("Enter");
            tab.until("location.pathname.endsWith('/reference/posts.html') && location.hash === '#createPost'");
        }
    }

    @ParameterizedTest
    @CsvSource({"UserThreads, reference/models/UserThreads.html", "contributing, contributing.html"})
    void findsModelsAndGuides(String word, String page) {
        try (Tab tab = browser.tab().open(browser.page("reference/users.html"))) {
            search(tab, word);
            tab.until("document.querySelector('#search-results a')?.href.endsWith('" + page + "')");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "reference/models/Post.html"})
    void worksInTheFileSystem(String page) {
        try (Tab tab = browser.tab().open(browser.file(page))) {
            search(tab, "createPost");
            tab.until(FIRST + " === 'createPost'");
            assertTrue(tab.text("document.querySelector('#search-results a').href")
                    .equals(browser.file("reference/posts.html#createPost")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyzzyxyzzy"})
    void saysWhenThereIsNothing(String word) {
        try (Tab tab = browser.tab().open(browser.page("index.html"))) {
            search(tab, word);
            tab.until("!document.getElementById('search-results').hidden");
            assertEquals("Nothing found", tab.text("document.querySelector('#search-results .count').textContent"));
        }
    }

    private static void search(Tab tab, String words) {
        tab.press("/");
        tab.until("document.activeElement.id === 'site-search'");
        tab.type(words);
    }
}
