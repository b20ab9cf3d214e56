package io.github.mattermostsdk.internal.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the text of a model: {@code User[id=…, username=…]}, without secrets. */
public final class ModelText {
    private final StringBuilder text;
    private String separator = "";

    public ModelText(String type) {
        text = new StringBuilder(type).append('[');
    }

    public void add(String name, @Nullable Object value) {
        text.append(separator).append(name).append('=').append(value);
        separator = ", ";
    }

    public void addSecret(String name) {
        add(name, "███");
    }

    /** Adds only the names of unknown members: what they hold may be secret. */
    public ModelText addNames(Map<String, @Nullable Object> members) {
        if (!members.isEmpty()) {
            add("additionalProperties", members.keySet());
        }
        return this;
    }

    @Override
    public String toString() {
        return text + "]";
    }
}
