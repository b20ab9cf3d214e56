package io.github.mattermostsdk.site;

import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns Markdown into the content of a page. */
final class Markdown {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private Markdown() {}

    static Page page(Source source) {
        Node document = PARSER.parse(source.markdown());
        Map<Node, Heading> headings = HeadingIds.of(document, source.section());
        // The first one that knows a node writes it, so that ours come before the extension.
        HtmlRenderer renderer = HtmlRenderer.builder()
                .nodeRendererFactory(context -> new HeadingNodes(context, headings))
                .nodeRendererFactory(CodeNodes::new)
                .nodeRendererFactory(TableNodes::new)
                .extensions(List.of(TablesExtension.create()))
                .build();
        List<Heading> inOrder = List.copyOf(headings.values());
        String title = inOrder.stream()
                .filter(heading -> heading.level() == 1)
                .map(Heading::text)
                .findFirst()
                .orElseThrow(() -> new SiteException(source.file() + " has no heading of the first level"));
        String name = source.meta().getOrDefault("title", title);
        return new Page(source, name, inOrder, SearchEntries.of(document, headings), renderer.render(document));
    }
}
