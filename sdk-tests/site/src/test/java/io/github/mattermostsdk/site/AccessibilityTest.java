package io.github.mattermostsdk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lets axe look at one page of each kind: light, dark, and on a phone. */
@InBrowser
class AccessibilityTest {
    private static final String AXE = Assets.text("/axe.min.js");

    private final Browser browser;

    AccessibilityTest(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "contributing.html",
                "api-description.html",
                "reference/index.html",
                "reference/files.html",
                "reference/posts.html",
                "reference/models/Post.html",
                "reference/models/PostPriorityLevel.html"
            })
    void hasNoBarriers(String page) {
        try (Tab tab = browser.tab().open(browser.page(page))) {
            assertNoBarriers(tab, page + ", light");
        }
        try (Tab tab = browser.tab().dark(true).open(browser.page(page))) {
            assertNoBarriers(tab, page + ", dark");
        }
        try (Tab tab = browser.phone().open(browser.page(page))) {
            assertNoBarriers(tab, page + ", phone");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void hasNoBarriersInJavadoc(boolean dark) {
        try (Tab tab =
                browser.tab().dark(dark).open(browser.page("javadoc/io/github/mattermostsdk/api/FilesApi.html"))) {
            assumeTrue(
                    tab.text("document.documentElement.innerHTML.includes('resource-files/')")
                            .equals("true"),
                    "made by an older Javadoc, whose pages have barriers of their own");
            assertNoBarriers(tab, "Javadoc, " + (dark ? "dark" : "light"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void hasNoBarriersInSearchAndUnfoldedModels(boolean dark) {
        try (Tab tab = browser.tab().dark(dark).open(browser.page("reference/models/CreatePostRequest.html"))) {
            tab.evaluate("document.querySelectorAll('main summary').forEach(summary => summary.click())");
            tab.until("document.querySelectorAll('details.expand .property').length > 5");
            tab.press("/");
            tab.type("post");
            tab.until("document.querySelectorAll('#search-results a').length > 5");
            assertNoBarriers(tab, "search, " + (dark ? "dark" : "light"));
        }
    }

    private static void assertNoBarriers(Tab tab, String what) {
        tab.evaluate(AXE + "; 0");
        Object found = tab.evaluate("axe.run().then(result => result.violations.map(violation => violation.id + ': '"
                + " + violation.nodes.slice(0, 5).map(node => node.html + ' ' + node.failureSummary).join('; ')))");
        assertEquals(List.of(), found, what);
    }
}
