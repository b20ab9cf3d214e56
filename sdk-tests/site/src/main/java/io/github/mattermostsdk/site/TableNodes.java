package io.github.mattermostsdk.site;

import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes tables in a frame of their own, which scrolls where the screen is narrower, with the keyboard too. */
final class TableNodes implements NodeRenderer {
    private final HtmlNodeRendererContext context;

    TableNodes(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TableBlock.class);
    }

    @Override
    public void render(Node node) {
        HtmlWriter html = context.getWriter();
        html.line();
        html.tag("div", Map.of("class", "scroll", "tabindex", "0"));
        html.tag("table");
        for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
            // Markdown has no table without a header; one that says nothing is none.
            if (!(part instanceof TableHead) || !TextOf.node(part).isEmpty()) {
                context.render(part);
            }
        }
        html.tag("/table");
        html.tag("/div");
        html.line();
    }
}
