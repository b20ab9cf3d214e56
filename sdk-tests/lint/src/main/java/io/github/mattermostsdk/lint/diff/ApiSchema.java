package io.github.mattermostsdk.lint.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A schema with refs followed and compositions merged. */
interface ApiSchema {
    /** Returns what is the same object each time a recursion comes back to the schema. */
    Object identity();

    /** Returns the name, empty for a schema that has none. */
    String name();

    /** Returns the JSON type, {@code binary} for bytes, {@code any} when nothing is said, {@code a or b} for a choice. */
    String type();

    boolean nullable();

    boolean deprecated();

    /** Returns the known values of an enum, empty if it is none. */
    List<String> values();

    Map<String, ApiProperty> properties();

    /** Returns the items of an array, if the schema gives them. */
    Optional<ApiSchema> items();

    /** Returns the values of an object with free keys, if the schema gives them. */
    Optional<ApiSchema> freeValues();

    /** Returns the type as a report names it. */
    default String shape() {
        if (!type().equals("object")) {
            return type();
        }
        if (!properties().isEmpty()) {
            return "object with properties";
        }
        return freeValues().isPresent() ? "map" : "object";
    }
}
