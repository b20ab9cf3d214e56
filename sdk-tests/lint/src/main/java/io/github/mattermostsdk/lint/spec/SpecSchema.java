package io.github.mattermostsdk.lint.spec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shows a schema with refs followed, both the plain {@code $ref} and the {@code allOf} with a single ref, which is how
 * this document gives a ref a description.
 */
public final class SpecSchema {
    private final SpecDocument document;
    private final SpecNode node;
    private final SpecNode definition;

    SpecSchema(SpecDocument document, SpecNode node) {
        this.document = document;
        this.node = node;
        this.definition = definition(document, node);
    }

    private static SpecNode definition(SpecDocument document, SpecNode node) {
        SpecNode resolved = document.resolve(node);
        List<SpecNode> parts = resolved.get("allOf").items();
        // A part that is no ref ends the descent, so that a schema cannot lead back to itself for ever.
        return parts.size() == 1 && SpecRef.of(parts.get(0)).isPresent() ? document.resolve(parts.get(0)) : resolved;
    }

    /**
     * Returns the schema as it is written where it is used.
     *
     * @return the node
     */
    public SpecNode node() {
        return node;
    }

    /**
     * Returns the schema that refs lead to.
     *
     * @return the node
     */
    public SpecNode definition() {
        return definition;
    }

    /**
     * Tells whether the schema is there.
     *
     * @return false if it is missing or its ref leads nowhere
     */
    public boolean exists() {
        return definition.exists();
    }

    /**
     * Returns the name of the schema, which is the name of the Java class.
     *
     * @return the name, if the schema stands in a schema file under one
     */
    public Optional<String> name() {
        SpecFile file = definition.file();
        boolean named = file.kind() == FileKind.SCHEMAS && file.root().get(definition.key()) == definition;
        return named ? Optional.of(definition.key()) : Optional.empty();
    }

    /**
     * Returns the type.
     *
     * @return the type, empty for a schema that takes any value
     */
    public String type() {
        return definition.get("type").text();
    }

    /**
     * Returns the format.
     *
     * @return the format, empty if there is none
     */
    public String format() {
        return definition.get("format").text();
    }

    /**
     * Tells whether the value may be null.
     *
     * @return whether the schema, the use of it, or neither says so
     */
    public boolean nullable() {
        return node.get("nullable").isTrue() || definition.get("nullable").isTrue();
    }

    /**
     * Returns the properties.
     *
     * @return the properties by name, in the order of the file
     */
    public Map<String, SpecSchema> properties() {
        Map<String, SpecSchema> found = new LinkedHashMap<>();
        definition.get("properties").members().forEach((name, property) -> found.put(name, document.schema(property)));
        return Collections.unmodifiableMap(found);
    }

    /**
     * Returns a property.
     *
     * @param name its name on the wire
     * @return the property
     * @throws NoSuchElementException if there is none
     */
    public SpecSchema property(String name) {
        return Optional.ofNullable(properties().get(name))
                .orElseThrow(() -> new NoSuchElementException(this + " has no property " + name));
    }

    /**
     * Returns the names of the required properties.
     *
     * @return the names
     */
    public Set<String> required() {
        return definition.get("required").items().stream().map(SpecNode::text).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns the schema of the items.
     *
     * @return the schema, if this is an array
     */
    public Optional<SpecSchema> items() {
        return type().equals("array") ? Optional.of(document.schema(definition.get("items"))) : Optional.empty();
    }

    /**
     * Returns the schema of the values under keys that are no properties.
     *
     * @return the schema, if the document gives one
     */
    public Optional<SpecSchema> additionalProperties() {
        SpecNode values = definition.get("additionalProperties");
        return values.is(NodeKind.MAPPING) ? Optional.of(document.schema(values)) : Optional.empty();
    }

    /**
     * Tells whether an object may have members that the document does not name.
     *
     * @return whether {@code additionalProperties} is there and not false, or there are no properties at all
     */
    public boolean isOpen() {
        SpecNode values = definition.get("additionalProperties");
        return values.exists() ? values.is(NodeKind.MAPPING) || values.isTrue() : !definition.has("properties");
    }

    /**
     * Returns the known values.
     *
     * @return the values of the enum, empty if it is none
     */
    public List<String> enumValues() {
        return definition.get("enum").items().stream().map(SpecNode::text).toList();
    }

    @Override
    public String toString() {
        return name().orElseGet(() -> definition.toString());
    }
}
