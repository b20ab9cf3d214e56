package io.github.mattermostsdk.lint.spec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds one YAML value with its place. What is asked for and is not there is a node of kind {@link NodeKind#MISSING},
 * so that a rule can ask for a deep member without a check at every step.
 *
 * <p>A node equals nothing but itself: two places with the same value are two nodes.
 */
public final class SpecNode {
    private final SpecFile file;
    private final int line;
    private final String key;
    private final NodeKind kind;
    private final String text;
    private final Map<String, SpecNode> members;
    private final List<SpecNode> items;

    private SpecNode(
            SpecFile file,
            int line,
            String key,
            NodeKind kind,
            String text,
            Map<String, SpecNode> members,
            List<SpecNode> items) {
        this.file = file;
        this.line = line;
        this.key = key;
        this.kind = kind;
        this.text = text;
        this.members = members;
        this.items = items;
    }

    static SpecNode mapping(SpecFile file, int line, String key, Map<String, SpecNode> members) {
        Map<String, SpecNode> kept = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        return new SpecNode(file, line, key, NodeKind.MAPPING, "", kept, List.of());
    }

    static SpecNode sequence(SpecFile file, int line, String key, List<SpecNode> items) {
        return new SpecNode(file, line, key, NodeKind.SEQUENCE, "", Map.of(), List.copyOf(items));
    }

    static SpecNode scalar(SpecFile file, int line, String key, NodeKind kind, String text) {
        return new SpecNode(file, line, key, kind, text, Map.of(), List.of());
    }

    static SpecNode missing(SpecFile file, int line, String key) {
        return new SpecNode(file, line, key, NodeKind.MISSING, "", Map.of(), List.of());
    }

    /**
     * Returns the file that the node stands in.
     *
     * @return the file
     */
    public SpecFile file() {
        return file;
    }

    /**
     * Returns the line of the node: that of its key, if it has one. A missing node has the line of the node that was
     * asked for it.
     *
     * @return the line, counted from 1
     */
    public int line() {
        return line;
    }

    /**
     * Returns the key under which the node stands in its mapping.
     *
     * @return the key, or an empty text for the root of a file and the items of a sequence
     */
    public String key() {
        return key;
    }

    /**
     * Returns the kind of the value.
     *
     * @return the kind
     */
    public NodeKind kind() {
        return kind;
    }

    /**
     * Tells whether the node is there.
     *
     * @return false for a missing node; true for an explicit null
     */
    public boolean exists() {
        return kind != NodeKind.MISSING;
    }

    /**
     * Tells whether the node is of a kind.
     *
     * @param wanted the kind
     * @return whether it is
     */
    public boolean is(NodeKind wanted) {
        return kind == wanted;
    }

    /**
     * Tells whether the node is the boolean {@code true}.
     *
     * @return whether it is
     */
    public boolean isTrue() {
        return kind == NodeKind.BOOLEAN && text.equals("true");
    }

    /**
     * Returns the text of a scalar of any kind, as it is written.
     *
     * @return the text, empty if the node is no scalar
     */
    public String text() {
        return text;
    }

    /**
     * Returns a member.
     *
     * @param name the key
     * @return the member, or a missing node
     */
    public SpecNode get(String name) {
        SpecNode member = members.get(name);
        return member != null ? member : missing(file, line, name);
    }

    /**
     * Returns the member of a member.
     *
     * @param names the keys, outermost first
     * @return the member, or a missing node
     */
    public SpecNode at(String... names) {
        SpecNode node = this;
        for (String name : names) {
            node = node.get(name);
        }
        return node;
    }

    /**
     * Tells whether there is a member.
     *
     * @param name the key
     * @return whether there is
     */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /**
     * Returns the members of a mapping in the order of the file.
     *
     * @return the members by key, empty if the node is no mapping
     */
    public Map<String, SpecNode> members() {
        return members;
    }

    /**
     * Returns the items of a sequence.
     *
     * @return the items, empty if the node is no sequence
     */
    public List<SpecNode> items() {
        return items;
    }

    /**
     * Writes the value as JSON.
     *
     * @return the JSON text, without white space
     * @throws IllegalStateException if the node is missing
     */
    public String toJson() {
        StringBuilder out = new StringBuilder();
        JsonText.append(this, out);
        return out.toString();
    }

    @Override
    public String toString() {
        return file.displayName() + ":" + line + (key.isEmpty() ? "" : " " + key);
    }
}
