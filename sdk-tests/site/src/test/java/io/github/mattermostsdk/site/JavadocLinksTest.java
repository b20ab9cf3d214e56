package io.github.mattermostsdk.site;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links to and from a small Javadoc. */
class JavadocLinksTest {
    private static final String PAGE = "javadoc/a/b/PostsApi.html";

    @TempDir
    Path site = Path.of("");

    private final Faults faults = new Faults();
    private final Source posts =
            Source.of(Section.SUBJECT, "reference/posts.html", Path.of("Posts.md"), "# Posts\n\n## getPost\n");

    @BeforeEach
    void writeJavadoc() throws IOException {
        Files.createDirectories(site.resolve(PAGE).getParent());
        Files.writeString(
                site.resolve("javadoc/type-search-index.js"),
                "typeSearchIndex = [{\"l\":\"All Classes\",\"u\":\"x.html\"},{\"p\":\"a.b\",\"l\":\"PostsApi\"}];updateSearchResults();");
        Files.writeString(
                site.resolve("javadoc/member-search-index.js"),
                "memberSearchIndex = [{\"p\":\"a.b\",\"c\":\"PostsApi\",\"l\":\"getPost(String)\",\"u\":\"getPost(java.lang.String)\"},"
                        + "{\"p\":\"a.b\",\"c\":\"PostsApi\",\"l\":\"calls()\"},{\"p\":\"a.b\",\"c\":\"PostsApi\",\"l\":\"NONE\"}];");
        Files.writeString(
                site.resolve(PAGE),
                "<section class=\"detail\" id=\"getPost(java.lang.String)\">\n<h3>getPost</h3>\n</section>");
    }

    @Test
    void theIndexTellsWhereMethodsAre() throws IOException {
        JavadocIndex index = index();

        assertEquals(PAGE, index.type("PostsApi").orElseThrow());
        assertEquals(
                List.of(new JavadocIndex.Method("getPost(String)", PAGE, "getPost(java.lang.String)")),
                index.methods("PostsApi", "getPost"));
        assertEquals("calls()", index.methods("PostsApi", "calls").get(0).anchor());
        assertEquals(List.of(), index.methods("PostsApi", "createPost"));
    }

    @Test
    void anOperationWithoutAMethodEndsTheBuild() throws IOException {
        new Directives(new Models(), index(), faults).fill(posts, "<!-- methods: PostsApi createPost -->");

        SiteException thrown = assertThrows(SiteException.class, faults::throwIfAny);
        assertTrue(String.valueOf(thrown.getMessage()).contains("PostsApi.createPost"), thrown.getMessage());
    }

    @Test
    void methodsAreListedWithTheirPlaceInTheJavadoc() throws IOException {
        String html = new Directives(new Models(), index(), faults).fill(posts, "<!-- methods: PostsApi getPost -->");

        assertTrue(html.contains("href=\"javadoc:PostsApi#getPost(java.lang.String)\""), html);
        assertDoesNotThrow(faults::throwIfAny);
    }

    @Test
    void linksAreResolvedAndDeadOnesEndTheBuild() throws IOException {
        Path project = site.resolve("project");
        Files.createDirectories(project.resolve("docs"));
        Files.writeString(project.resolve("README.md"), "# Start\n");
        Files.writeString(project.resolve("docs/guide.md"), "# Guide\n");
        Files.writeString(project.resolve("Sample.java"), "class Sample {}\n");
        Path reference = Files.createDirectories(site.resolve("reference-source"));
        Sources sources = Sources.read(project, reference);
        Links links = new Links(sources, index(), faults);
        Source guide = sources.find(project.resolve("docs/guide.md")).orElseThrow();

        assertEquals(
                "<a href=\"index.html#use\"> <a href=\"reference/models/Post.html\"> <a href=\"javadoc/a/b/PostsApi.html#x\">"
                        + " <a href=\"files/Sample.java.html\"> <a href=\"https://example.com/\">",
                links.resolve(
                        guide,
                        "<a href=\"../README.md#use\"> <a href=\"model:Post\"> <a href=\"javadoc:PostsApi#x\">"
                                + " <a href=\"../Sample.java\"> <a href=\"https://example.com/\">"));
        assertDoesNotThrow(faults::throwIfAny);

        links.resolve(guide, "<a href=\"nowhere.md\">");
        assertThrows(SiteException.class, faults::throwIfAny);
    }

    @Test
    void theJavadocLinksBack() throws IOException {
        new BackLinks(index(), faults).add(site, List.of(Markdown.page(posts)));

        assertTrue(Files.readString(site.resolve(PAGE))
                .contains("<a href=\"../../../reference/posts.html#getPost\">API reference</a>"));
        assertDoesNotThrow(faults::throwIfAny);
    }

    @Test
    void aJavadocOfAnotherShapeEndsTheBuild() throws IOException {
        Files.writeString(site.resolve(PAGE), "<section id=\"getPost\"></section>");

        new BackLinks(index(), faults).add(site, List.of(Markdown.page(posts)));

        assertThrows(SiteException.class, faults::throwIfAny);
    }

    private JavadocIndex index() throws IOException {
        return JavadocIndex.read(site.resolve("javadoc"), 25);
    }
}
