package io.github.mattermostsdk.lint.spec;

/**
 * Names a spot where a schema is written.
 *
 * @param node what is written there, a ref or not
 * @param place what the schema is there
 * @param subject what findings call it, for example {@code User.email} or {@code getUsers.page}
 * @param name the name of the schema, property or parameter; for items and values that of what holds them
 */
public record SchemaSite(SpecNode node, SchemaPlace place, String subject, String name) {
    /**
     * Tells whether the site is only a pointer to a schema that stands elsewhere.
     *
     * @return whether it is a {@code $ref} or an {@code allOf}
     */
    public boolean pointsElsewhere() {
        return node.has("$ref") || node.has("allOf");
    }
}
