package io.github.mattermostsdk.site;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes blocks of code; those of the reference hold what a sample is made of. */
final class CodeNodes implements NodeRenderer {
    private final HtmlNodeRendererContext context;

    CodeNodes(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FencedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
        FencedCodeBlock block = (FencedCodeBlock) node;
        String[] info = (block.getInfo() == null ? "" : block.getInfo()).split(" ", 2);
        String code = block.getLiteral();
        switch (info[0]) {
            case "curl" -> write("curl", "bash", Curl.command(code));
            case "example" ->
                OpenApiExample.of(code).ifPresent(example -> write("Response " + info[1], "json", example));
            case "java" -> write(info.length > 1 ? javaCaption(info[1]) : "", "java", code);
            default -> write("", info[0], code);
        }
    }

    private static String javaCaption(String kind) {
        return kind.equals("walk") ? "Java, the whole list" : "Java";
    }

    private void write(String caption, String language, String code) {
        HtmlWriter html = context.getWriter();
        html.line();
        html.tag("figure", Map.of("class", "code"));
        if (!caption.isEmpty()) {
            html.tag("figcaption");
            html.text(caption);
            html.tag("/figcaption");
        }
        html.tag("pre", Map.of("tabindex", "0"));
        html.tag("code", Map.of("class", language.isEmpty() ? "nohighlight" : "language-" + language));
        html.text(code.stripTrailing());
        html.tag("/code");
        html.tag("/pre");
        html.tag("/figure");
        html.line();
    }
}
