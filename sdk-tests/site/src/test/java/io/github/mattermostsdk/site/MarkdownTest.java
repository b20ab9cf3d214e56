package io.github.mattermostsdk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void anchorsOfGuidesAreThoseOfGitHub() {
        Page page = page(Section.GUIDE, "# Guide\n\n## Set-up, in `Java` & Kotlin\n## Again\n## Again\n## When …\n");

        assertEquals(
                List.of("guide", "set-up-in-java--kotlin", "again", "again-1", "when-"),
                page.headings().stream().map(Heading::id).toList());
        assertEquals("Guide", page.title());
    }

    @Test
    void anchorsOfTheReferenceAreTheNames() {
        Page page = page(Section.SUBJECT, "# Posts\n\n## createPost\n\n### Errors\n\n## getPost\n\n### Errors\n");

        assertEquals(
                List.of("page-posts", "createPost", "createPost-errors", "getPost", "getPost-errors"),
                page.headings().stream().map(Heading::id).toList());
        assertEquals(
                List.of("createPost", "getPost"),
                page.sections().stream().map(Heading::text).toList());
    }

    @Test
    void codeAndTablesScrollWithTheKeyboard() {
        Page page = page(Section.GUIDE, "# X\n\n| a |\n|---|\n| b |\n\n```java\nint a < b;\n```\n");

        assertTrue(page.html().contains("<code class=\"language-java\">int a &lt; b;</code>"), page.html());
        assertTrue(page.html().matches("(?s).*<pre [^>]*tabindex=\"0\".*"), page.html());
        assertTrue(page.html().matches("(?s).*<div [^>]*tabindex=\"0\"[^>]*><table>.*"), page.html());
    }

    @Test
    void codeStandsAtTheLeftAndATableMayHaveNoHeader() {
        Page page = page(
                Section.GUIDE, "# X\n\n| | |\n|---|---|\n| b | c |\n\n```java\n        a();\n            b();\n```\n");

        assertTrue(page.html().contains(">a();\n    b();</code>"), page.html());
        assertTrue(!page.html().contains("<th"), page.html());
    }

    @Test
    void subjectsAreNamedAsInJavaAndReadAsWords() {
        Page page = page(Section.SUBJECT, "---\ntitle: AccessTokens\n---\n\n# AccessTokens\n");

        assertEquals("AccessTokens", page.title());
        assertEquals("Access tokens", page.label());
        assertTrue(page.html().contains(">Access tokens</h1>"), page.html());
    }

    @Test
    void aLongTextOfAnOperationIsDivided() {
        String sentence = "A sentence of some forty letters or so ends. ";
        String html =
                Paragraphs.divide("<!-- text -->\n<p>" + sentence.repeat(9).strip() + "</p>");

        assertEquals(2, html.split("<p>", -1).length - 1, html);
        assertEquals("<p>Short. Text.</p>", Paragraphs.divide("<!-- text -->\n<p>Short. Text.</p>"));
    }

    @Test
    void theSearchFindsPartsWithTheirText() {
        Page page = page(Section.SUBJECT, """
                # Posts

                All posts.

                ## createPost

                **Writes** a post.

                <p><code class="name">root_id</code></p>

                ```java
                not this
                ```
                """);

        assertEquals(
                List.of(
                        new SearchEntry("Posts", "", "All posts."),
                        new SearchEntry("createPost", "createPost", "Writes a post. root_id")),
                page.entries());
    }

    @Test
    void aDocumentWithoutAHeadingIsAFault() {
        assertThrows(SiteException.class, () -> page(Section.GUIDE, "Text.\n"));
    }

    @Test
    void frontMatterIsTakenOff() {
        Source source = Source.of(Section.MODEL, "x.html", Path.of("x.md"), "---\ntitle: A: b\n---\n\n# X\n");

        assertEquals(Map.of("title", "A: b"), source.meta());
        assertEquals("\n# X\n", source.markdown());
    }

    private static Page page(Section section, String markdown) {
        return Markdown.page(Source.of(section, "x.html", Path.of("x.md"), markdown));
    }
}
