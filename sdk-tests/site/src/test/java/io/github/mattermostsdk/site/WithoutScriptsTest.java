package io.github.mattermostsdk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Reads the site in a browser that runs no scripts. */
@InBrowser
class WithoutScriptsTest {
    private final Browser browser;

    WithoutScriptsTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void showsEverythingButTheSearch() {
        try (Tab tab = browser.tab().withoutScripts().open(browser.page("reference/posts.html#createPost"))) {
            assertEquals("false", tab.text("document.documentElement.classList.contains('js')"));
            assertEquals("none", tab.text("getComputedStyle(document.querySelector('search')).display"));
            assertEquals("none", tab.text("getComputedStyle(document.querySelector('button.theme')).display"));
            assertEquals("none", tab.text("getComputedStyle(document.querySelector('details.expand')).display"));
            assertTrue(tab.text("document.querySelector('main').innerText").contains("mattermost.posts().createPost("));
            assertEquals("1", tab.text("document.querySelectorAll('.side a[aria-current=page]').length"));
        }
    }

    @Test
    void opensTheContentsOnAPhone() {
        try (Tab phone = browser.phone().withoutScripts().open(browser.page("reference/posts.html"))) {
            String shown = "getComputedStyle(document.getElementById('site-contents')).display";
            assertEquals("none", phone.text(shown));
            phone.click("a.menu");
            phone.open(browser.page("reference/posts.html#site-contents"));
            assertEquals("block", phone.text(shown));
            phone.click("a.close");
            phone.open(browser.page("reference/posts.html#main-content"));
            assertEquals("none", phone.text(shown));
        }
    }
}
