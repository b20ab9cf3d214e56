package io.github.mattermostsdk;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The headers of an answer: names without regard to case, several values a name. Mattermost sends some headers twice.
 * Immutable.
 */
public final class ResponseHeaders implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Name, value, name, value, …: in the order of the answer. */
    private final String[] namesAndValues;

    private ResponseHeaders(List<String> namesAndValues) {
        this.namesAndValues = namesAndValues.toArray(new String[0]);
    }

    /**
     * Copies headers.
     *
     * @param headers the values by name
     * @return the headers
     */
    public static ResponseHeaders of(Map<String, List<String>> headers) {
        List<String> flat = new ArrayList<>();
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            for (String value : header.getValue()) {
                flat.add(header.getKey());
                flat.add(value);
            }
        }
        return new ResponseHeaders(flat);
    }

    /**
     * Returns the first value of a header.
     *
     * @param name the name, in any case
     * @return the value, or null when the header is missing
     */
    public @Nullable String first(String name) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equalsIgnoreCase(name)) {
                return namesAndValues[i + 1];
            }
        }
        return null;
    }

    /**
     * Returns every value of a header, in the order of the answer.
     *
     * @param name the name, in any case
     * @return the values, empty when the header is missing
     */
    public List<String> all(String name) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equalsIgnoreCase(name)) {
                values.add(namesAndValues[i + 1]);
            }
        }
        return Collections.unmodifiableList(values);
    }

    /**
     * Returns the names of the headers.
     *
     * @return the names, sorted without regard to case
     */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            names.add(namesAndValues[i]);
        }
        return Collections.unmodifiableSet(names);
    }

    /**
     * Returns the headers as a map that finds names in any case.
     *
     * @return the values by name
     */
    public Map<String, List<String>> toMap() {
        Map<String, List<String>> map = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String name : names()) {
            map.put(name, all(name));
        }
        return Collections.unmodifiableMap(map);
    }

    /** Returns the names only: values may be secrets, such as the {@code Token} of a login. */
    @Override
    public String toString() {
        return "ResponseHeaders" + names();
    }
}
