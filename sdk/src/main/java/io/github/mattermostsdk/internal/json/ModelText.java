package io.github.mattermostsdk.internal.json;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds the text of a model: {@code User[id=…, username=…]}, without secrets. */
public final class ModelText {
    private static final String MASK = "███";

    private final StringBuilder text;
    private final Set<String> secrets;
    private String separator = "";

    /**
     * Begins a text.
     *
     * @param secrets the names whose values are not shown
     */
    public ModelText(String type, String... secrets) {
        this.text = new StringBuilder(type).append('[');
        this.secrets = Set.of(secrets);
    }

    public void add(String name, @Nullable Object value) {
        text.append(separator).append(name).append('=').append(secrets.contains(name) ? MASK : value);
        separator = ", ";
    }

    public void addSecret(String name) {
        add(name, MASK);
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
