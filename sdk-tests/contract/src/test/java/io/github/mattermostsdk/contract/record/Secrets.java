package io.github.mattermostsdk.contract.record;

import io.github.mattermostsdk.lint.spec.SpecOperation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes out of an exchange what opens a server, or something on it, to whoever reads the recording. */
final class Secrets {
    private static final Set<String> HEADERS = Set.of("authorization", "token", "set-cookie", "cookie", "x-csrf-token");

    /** No secrets to the SDK, which hands them on, but to whoever records: they let people in or at a file. */
    private static final Set<String> ALSO = Set.of("csrf", "invite_id", "link", "follow_link");

    /** With developer mode on, a server tells the token that it refuses. */
    private static final Pattern TOKEN_IN_TEXT = Pattern.compile("token=[A-Za-z0-9]+");

    private final Set<String> names;

    /**
     * Takes out what has one of these names, and a few more.
     *
     * @param names the names that the API description marks as secrets
     */
    Secrets(Set<String> names) {
        this.names = new HashSet<>(names);
        this.names.addAll(ALSO);
    }

    /** No operation has a secret in its path today; a parameter that is one must not be recorded. */
    static String inPath(SpecOperation operation, String path) {
        boolean secret = operation.parameters("path").stream()
                .anyMatch(parameter -> parameter.schema().format().equals("password"));
        if (secret) {
            throw new IllegalStateException(operation + " has a secret in its path: teach the recorder to take it out");
        }
        return path;
    }

    static String inHeader(String name, String value) {
        String known = name.toLowerCase(Locale.ROOT);
        if (!HEADERS.contains(known)) {
            return value;
        }
        return known.equals("authorization") ? value.replaceFirst(" .*", " <token>") : "<token>";
    }

    String inField(String name, String value) {
        if (names.contains(name) && !value.isEmpty()) {
            return "<" + name + ">";
        }
        return name.equals("detailed_error") ? TOKEN_IN_TEXT.matcher(value).replaceAll("token=<token>") : value;
    }

    @Nullable
    Object inJson(@Nullable Object value) {
        if (value instanceof Map<?, ?> members) {
            Map<String, @Nullable Object> kept = new LinkedHashMap<>();
            members.forEach((key, member) -> {
                String name = String.valueOf(key);
                kept.put(name, member instanceof String text ? inField(name, text) : inJson(member));
            });
            return kept;
        }
        if (value instanceof List<?> items) {
            List<@Nullable Object> kept = new ArrayList<>();
            items.forEach(item -> kept.add(inJson(item)));
            return kept;
        }
        return value;
    }
}
