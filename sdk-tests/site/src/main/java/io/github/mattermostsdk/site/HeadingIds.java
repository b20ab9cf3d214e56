package io.github.mattermostsdk.site;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;

/**
 * Gives each heading its anchor. In the guides it is the one that GitHub gives; in the reference it is the name itself,
 * {@code #createPost}, and what stands below an operation has the name of the operation before its own.
 */
final class HeadingIds extends AbstractVisitor {
    private final Map<Node, Heading> headings = new LinkedHashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Section section;
    private String operation = "";

    private HeadingIds(Section section) {
        this.section = section;
    }

    static Map<Node, Heading> of(Node document, Section section) {
        HeadingIds ids = new HeadingIds(section);
        document.accept(ids);
        return ids.headings;
    }

    @Override
    public void visit(org.commonmark.node.Heading node) {
        String text = TextOf.node(node);
        String id = unique(id(node.getLevel(), text));
        headings.put(node, new Heading(node.getLevel(), namesSubject(node) ? Names.words(text) : text, id));
    }

    /** Tells whether a heading is the name of a subject, which is that of a class: it is shown as words. */
    private boolean namesSubject(org.commonmark.node.Heading node) {
        return (section == Section.SUBJECT && node.getLevel() == 1)
                || (section == Section.REFERENCE && node.getLevel() == 2);
    }

    private String id(int level, String text) {
        if (!section.isReference()) {
            return Names.slug(text);
        }
        if (level == 1) {
            // A model and one of its properties may have one name; a property has no dash.
            return "page-" + Names.slug(text);
        }
        if (level == 2) {
            operation = text;
            return text;
        }
        return operation + "-" + Names.slug(text);
    }

    private String unique(String id) {
        int before = uses.merge(id, 1, Integer::sum) - 1;
        return before == 0 ? id : id + "-" + before;
    }
}
