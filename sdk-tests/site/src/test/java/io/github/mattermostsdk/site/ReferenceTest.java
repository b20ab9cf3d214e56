package io.github.mattermostsdk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the reference in the browser. */
@InBrowser
class ReferenceTest {
    private final Browser browser;

    ReferenceTest(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "createPost",
                "getUsers",
                "login",
                "uploadFile",
                "getFile",
                "updatePreferences",
                "getUserThread",
                "createScheduledPost",
                "getAnalyticsOld",
                "updateUserCustomStatus"
            })
    void showsTheSampleThatTheBuildCompiled(String operation) throws IOException {
        Sample sample = Sample.all().stream()
                .filter(candidate -> candidate.operation().equals(operation))
                .findFirst()
                .orElseThrow();
        try (Tab tab = browser.tab().open(browser.page(address(sample)))) {
            String shown = tab.text(
                    "[...document.getElementById('" + operation
                            + "').closest('.operation').querySelectorAll('figure.code')]"
                            + ".find(figure => figure.querySelector('figcaption').textContent === 'Java').querySelector('code').textContent");

            assertEquals(compiled(sample), shown);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"createPost", "updateUserActive", "upsertDraft"})
    void opensAtTheOperationThatIsAskedFor(String operation) {
        Sample sample = Sample.all().stream()
                .filter(candidate -> candidate.operation().equals(operation))
                .findFirst()
                .orElseThrow();
        try (Tab tab = browser.tab().open(browser.page(address(sample)))) {
            String top = "document.getElementById('" + operation + "').getBoundingClientRect().top";
            tab.until(top + " >= 50 && " + top + " < 200");
        }
    }

    @Test
    void showsOneLanguageAtATimeAndKeepsTheChoice() {
        String tabs = "document.getElementById('createPost').closest('.operation').querySelectorAll('[role=tab]')";
        String shown = "[...document.getElementById('createPost').closest('.operation')"
                + ".querySelectorAll('[role=tabpanel]')].filter(panel => !panel.hidden).map(panel => panel.id).join()";
        try (Tab tab = browser.tab().open(browser.page("reference/posts.html#createPost"))) {
            assertEquals("createPost-in-java", tab.text(shown));
            tab.evaluate(tabs + "[0].focus()");
            tab.press("ArrowLeft");
            assertEquals("createPost-in-curl", tab.text(shown));
            assertEquals("createPost-in-curl-tab", tab.text("document.activeElement.id"));
            tab.open(browser.page("reference/users.html"));
            tab.open(browser.page("reference/posts.html#createPost"));
            assertEquals("createPost-in-curl", tab.text(shown), "the choice holds on the next page");
        }
    }

    @Test
    void tellsWhichOperationsUseAModel() {
        try (Tab tab = browser.tab().open(browser.page("reference/models/CreatePostRequest.html"))) {
            assertEquals(
                    browser.page("reference/posts.html#createPost"),
                    tab.text("document.querySelector('.uses a').href"));
        }
    }

    @Test
    void unfoldsModelsWithinModels() {
        try (Tab tab = browser.tab().open(browser.page("reference/models/Post.html"))) {
            String metadata = "document.querySelector('#metadata > details.expand')";
            tab.evaluate(metadata + ".querySelector('summary').click()");
            tab.until(metadata + ".querySelectorAll('.property').length > 3");
            String files = metadata + ".querySelector('details[data-model=FileInfo]')";
            tab.evaluate(files + ".querySelector('summary').click()");
            tab.until(files + ".querySelectorAll('.property').length > 5");

            assertTrue(tab.text(metadata + ".querySelector('a').href").startsWith(browser.page("reference/models/")));
            assertEquals(0, tab.errors().size());
        }
    }

    @Test
    void leadsToTheJavadocAndBack() {
        try (Tab tab = browser.tab().open(browser.page("reference/posts.html#createPost"))) {
            String link = tab.text(
                    "document.getElementById('createPost').closest('.operation').querySelector('.methods a').href");
            tab.open(link);
            assertTrue(tab.text("document.querySelector(':target').textContent").contains("createPost"), link);
            tab.evaluate("document.querySelector(':target .reference-link a').click()");
            tab.until("location.href === '" + browser.page("reference/posts.html#createPost") + "'");
        }
    }

    private static String address(Sample sample) {
        return "reference/" + Names.kebab(sample.subject()) + ".html#" + sample.operation();
    }

    private static String compiled(Sample sample) throws IOException {
        Matcher region = Pattern.compile(
                        "// tag::" + sample.operation() + "\\[\\]\n(.*?)\n *// end::" + sample.operation() + "\\[\\]",
                        Pattern.DOTALL)
                .matcher(Sample.compiledSource(sample.subject()));
        assertTrue(region.find(), sample.operation());
        return region.group(1);
    }
}
