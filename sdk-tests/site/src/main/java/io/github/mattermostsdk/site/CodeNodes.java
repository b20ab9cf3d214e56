package io.github.mattermostsdk.site;

import java.util.LinkedHashMap;
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
        // A snippet comes out of a class, with its indentation.
        String code = block.getLiteral().stripTrailing().stripIndent();
        switch (info[0]) {
            case "curl" -> write("curl", "curl", "bash", Curl.command(code));
            case "example" ->
                OpenApiExample.of(code).ifPresent(example -> write("Response " + info[1], "", "json", example));
            case "java" -> {
                if (info.length > 1) {
                    String part = info[1].equals("walk") ? ", the whole list" : "";
                    write("Java" + part, "Java", "java", code);
                    write("Kotlin" + part, "Kotlin", "kotlin", Kotlin.of(code));
                } else {
                    write("", "", "java", code);
                }
            }
            default -> write("", "", info[0], code);
        }
    }

    /** Writes a block; blocks that say the same in other languages have a tab. */
    private void write(String caption, String tab, String language, String code) {
        HtmlWriter html = context.getWriter();
        html.line();
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", caption.isEmpty() ? "code plain" : "code");
        if (!tab.isEmpty()) {
            attributes.put("data-tab", tab);
        }
        html.tag("figure", attributes);
        if (!caption.isEmpty()) {
            html.tag("figcaption");
            html.text(caption);
            html.tag("/figcaption");
        }
        html.tag("pre", Map.of("tabindex", "0"));
        html.tag("code", Map.of("class", language.isEmpty() ? "nohighlight" : "language-" + language));
        html.text(code);
        html.tag("/code");
        html.tag("/pre");
        html.tag("/figure");
        html.line();
    }
}
