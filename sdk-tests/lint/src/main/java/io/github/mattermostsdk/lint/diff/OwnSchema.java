package io.github.mattermostsdk.lint.diff;

import io.github.mattermostsdk.lint.spec.SpecSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows a schema of the document of this project, which has no other composition than {@code allOf} of one ref. */
final class OwnSchema implements ApiSchema {
    private final SpecSchema schema;

    OwnSchema(SpecSchema schema) {
        this.schema = schema;
    }

    @Override
    public Object identity() {
        return schema.definition();
    }

    @Override
    public String name() {
        return schema.name().orElse("");
    }

    @Override
    public String type() {
        String type = schema.type();
        return type.isEmpty() ? "any" : schema.format().equals("binary") ? "binary" : type;
    }

    @Override
    public boolean nullable() {
        return schema.nullable();
    }

    @Override
    public boolean deprecated() {
        return schema.node().get("deprecated").isTrue()
                || schema.definition().get("deprecated").isTrue();
    }

    @Override
    public List<String> values() {
        return schema.enumValues();
    }

    @Override
    public Map<String, ApiProperty> properties() {
        Map<String, ApiProperty> found = new LinkedHashMap<>();
        schema.properties()
                .forEach((name, property) ->
                        found.put(name, new ApiProperty(schema.required().contains(name), new OwnSchema(property))));
        return found;
    }

    @Override
    public Optional<ApiSchema> items() {
        return schema.items().map(OwnSchema::new);
    }

    @Override
    public Optional<ApiSchema> freeValues() {
        return schema.additionalProperties().map(OwnSchema::new);
    }
}
