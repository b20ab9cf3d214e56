package io.github.mattermostsdk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Uses the site with the keyboard alone. */
@InBrowser
class KeyboardTest {
    private final Browser browser;

    KeyboardTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void skipsToTheContent() {
        try (Tab tab = browser.tab().open(browser.page("reference/posts.html"))) {
            tab.press("Tab");
            assertEquals("Skip to the content", tab.text("document.activeElement.textContent"));
            assertEquals("true", tab.text("document.activeElement.getBoundingClientRect().left >= 0"));
            tab.press("Enter");
            tab.until("document.activeElement.id === 'main-content'");
            tab.press("Tab");
            assertEquals("true", tab.text("document.querySelector('main').contains(document.activeElement)"));
        }
    }

    @Test
    void walksThroughWhatTheSearchFound() {
        try (Tab tab = browser.tab().open(browser.page("index.html"))) {
            tab.press("/");
            tab.type("post");
            tab.until("document.querySelectorAll('#search-results a').length > 3");
            tab.press("ArrowDown");
            tab.press("ArrowDown");
            assertEquals(
                    "1",
                    tab.text("[...document.querySelectorAll('#search-results a')].indexOf(document.activeElement)"));
            tab.press("ArrowUp");
            tab.press("ArrowUp");
            assertEquals("site-search", tab.text("document.activeElement.id"));
            tab.press("Escape");
            assertEquals("true", tab.text("document.getElementById('search-results').hidden"));
        }
    }

    @Test
    void unfoldsAndScrollsCode() {
        try (Tab tab = browser.tab().open(browser.page("reference/files.html"))) {
            tab.evaluate("document.querySelector('details.model:not([open]) > summary').focus()");
            tab.press("Enter");
            tab.until("document.activeElement.parentElement.open");
            assertEquals(
                    "0",
                    tab.text(
                            "[...document.querySelectorAll('pre, .scroll')].filter(part => part.tabIndex !== 0).length"));
        }
    }

    @Test
    void choosesColours() {
        try (Tab tab = browser.tab().open(browser.page("index.html"))) {
            String colour = "getComputedStyle(document.body).backgroundColor";
            String light = tab.text(colour);
            tab.evaluate("document.querySelector('button.theme').focus()");
            tab.press("Enter");
            tab.press("Enter");
            assertEquals("Colours: dark", tab.text("document.activeElement.getAttribute('aria-label')"));
            String dark = tab.text(colour);
            tab.open(browser.page("reference/index.html"));
            assertEquals(dark, tab.text(colour), "the choice holds on the next page");
            tab.evaluate("document.querySelector('button.theme').click()");
            assertEquals(light, tab.text(colour));
        }
    }
}
