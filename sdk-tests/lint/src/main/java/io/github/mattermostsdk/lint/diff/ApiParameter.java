package io.github.mattermostsdk.lint.diff;

import java.util.Locale;

/** One parameter. {@code place} is path, query, header or cookie. */
record ApiParameter(String name, String place, boolean required, boolean deprecated, ApiSchema schema) {
    /** Returns what identifies the parameter within its place. The names of headers ignore case. */
    String key() {
        return place.equals("header") ? name.toLowerCase(Locale.ROOT) : name;
    }

    /** Returns the parameter under another name. */
    ApiParameter named(String other) {
        return new ApiParameter(other, place, required, deprecated, schema);
    }
}
