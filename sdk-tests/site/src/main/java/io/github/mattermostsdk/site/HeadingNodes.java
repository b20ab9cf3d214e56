package io.github.mattermostsdk.site;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes headings with their anchor and a link to themselves. */
final class HeadingNodes implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final Map<Node, Heading> headings;

    HeadingNodes(HtmlNodeRendererContext context, Map<Node, Heading> headings) {
        this.context = context;
        this.headings = headings;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(org.commonmark.node.Heading.class);
    }

    @Override
    public void render(Node node) {
        Heading heading = headings.get(node);
        if (heading == null) {
            throw new IllegalStateException("a heading without an anchor: " + node);
        }
        HtmlWriter html = context.getWriter();
        String tag = "h" + heading.level();
        html.line();
        html.tag(tag, Map.of("id", heading.id()));
        if (node.getFirstChild() instanceof Text only && only.getNext() == null) {
            html.text(heading.text());
        } else {
            renderChildren(node);
        }
        if (heading.level() > 1) {
            html.raw(" ");
            html.tag(
                    "a",
                    Map.of("class", "anchor", "href", "#" + heading.id(), "aria-label", "Link to " + heading.text()));
            html.text("#");
            html.tag("/a");
        }
        html.tag("/" + tag);
        html.line();
    }

    private void renderChildren(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
