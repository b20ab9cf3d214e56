package io.github.mattermostsdk.lint.spec;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns the text of one file into nodes. */
final class YamlReader {
    private static final Pattern JSON_INTEGER = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern JSON_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final SpecFile file;
    private final List<YamlRemark> remarks = new ArrayList<>();

    YamlReader(SpecFile file) {
        this.file = file;
    }

    SpecNode read(String content) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            Node root = new Yaml(options).compose(new StringReader(content));
            return root == null ? SpecNode.missing(file, 1, "") : node(root, "", 1);
        } catch (MarkedYAMLException e) {
            throw new SpecSyntaxException(
                    file.displayName(), line(e.getProblemMark()), "this is not YAML: " + e.getProblem(), e);
        }
    }

    List<YamlRemark> remarks() {
        return List.copyOf(remarks);
    }

    private SpecNode node(Node node, String key, int line) {
        if (node.getAnchor() != null) {
            // Before the descent: only an anchor can make a node its own descendant.
            remarks.add(
                    new YamlRemark(line, "anchors are not read the same everywhere: name the schema and refer to it"));
            return SpecNode.missing(file, line, key);
        }
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, key, line);
        }
        if (node instanceof SequenceNode sequence) {
            List<SpecNode> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(node(item, "", line(item.getStartMark())));
            }
            return SpecNode.sequence(file, line, key, items);
        }
        return scalar((ScalarNode) node, key, line);
    }

    private SpecNode mapping(MappingNode mapping, String key, int line) {
        Map<String, SpecNode> members = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            int keyLine = line(tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
                remarks.add(new YamlRemark(keyLine, "a key must be a text"));
                continue;
            }
            SpecNode member = node(tuple.getValueNode(), name.getValue(), keyLine);
            if (members.put(name.getValue(), member) != null) {
                remarks.add(new YamlRemark(
                        keyLine, "the key '" + name.getValue() + "' stands twice in one mapping: keep one of the two"));
            }
        }
        return SpecNode.mapping(file, line, key, members);
    }

    private SpecNode scalar(ScalarNode scalar, String key, int line) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (scalar.getScalarStyle() != DumperOptions.ScalarStyle.PLAIN || tag.equals(Tag.STR)) {
            return SpecNode.scalar(file, line, key, NodeKind.STRING, text);
        }
        if (tag.equals(Tag.NULL)) {
            return SpecNode.scalar(file, line, key, NodeKind.NULL, text);
        }
        NodeKind kind = kind(tag, text);
        if (kind == NodeKind.STRING) {
            remarks.add(new YamlRemark(line, "readers of YAML disagree on what the plain " + text + " is: quote it"));
        }
        return SpecNode.scalar(file, line, key, kind, text);
    }

    /** A text that is a boolean, number or date to YAML 1.1 but not to JSON counts as the text that it looks like. */
    private static NodeKind kind(Tag tag, String text) {
        if (tag.equals(Tag.BOOL) && (text.equals("true") || text.equals("false"))) {
            return NodeKind.BOOLEAN;
        }
        if (tag.equals(Tag.INT) && JSON_INTEGER.matcher(text).matches()) {
            return NodeKind.INTEGER;
        }
        if (tag.equals(Tag.FLOAT) && JSON_NUMBER.matcher(text).matches()) {
            return NodeKind.NUMBER;
        }
        return NodeKind.STRING;
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }
}
