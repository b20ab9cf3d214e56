package io.github.mattermostsdk.lint.diff;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Holds one value of a YAML or JSON file that others wrote: scalars stay the texts that they are, anchors and merge keys
 * are followed, and what is asked for and not there is an empty tree.
 */
record Tree(@Nullable Node node) {
    private static final Tree EMPTY = new Tree(null);
    // The published document is some twenty deep; the library's own limit of 50 is for hostile input.
    private static final int MAX_DEPTH = 500;

    static Tree read(Path file) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(MAX_DEPTH);
        try {
            return new Tree(new Yaml(options).compose(new StringReader(text(file))));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new DiffInputException(file + ":" + line + ": this is neither YAML nor JSON: " + e.getProblem(), e);
        } catch (YAMLException e) {
            throw new DiffInputException(file + ": this is neither YAML nor JSON: " + e.getMessage(), e);
        }
    }

    private static String text(Path file) {
        try {
            String text = Files.readString(file);
            // JSON may be indented with tabs, YAML may not. No string of JSON holds a bare tab.
            return text.stripLeading().startsWith("{") ? text.replace('\t', ' ') : text;
        } catch (IOException e) {
            throw new DiffInputException("cannot read " + file + ": " + e, e);
        }
    }

    boolean exists() {
        return node != null;
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    boolean isTrue() {
        return node instanceof ScalarNode scalar
                && scalar.getTag().equals(Tag.BOOL)
                && scalar.getValue().equals("true");
    }

    /** Returns the text of a scalar, empty for anything else. */
    String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** Returns the line, counted from 1; 0 for an empty tree. */
    int line() {
        return node == null || node.getStartMark() == null
                ? 0
                : node.getStartMark().getLine() + 1;
    }

    Tree get(String name) {
        return members().getOrDefault(name, EMPTY);
    }

    List<Tree> items() {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(Tree::new).toList()
                : List.of();
    }

    Map<String, Tree> members() {
        Map<String, Tree> found = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                Tree value = new Tree(tuple.getValueNode());
                if (tuple.getKeyNode().getTag().equals(Tag.MERGE)) {
                    value.members().forEach(found::putIfAbsent);
                } else {
                    found.put(new Tree(tuple.getKeyNode()).text(), value);
                }
            }
        }
        return found;
    }
}
