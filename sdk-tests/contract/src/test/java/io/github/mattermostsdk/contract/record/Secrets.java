package io.github.mattermostsdk.contract.record;

import io.github.mattermostsdk.lint.spec.SpecOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes out of an exchange what opens a server to whoever reads the recording. */
final class Secrets {
    private static final Set<String> MEMBERS = Set.of(
            "password", "new_password", "current_password", "token", "secret", "qr_code", "code", "csrf", "cws_token");
    private static final Set<String> HEADERS = Set.of("authorization", "token", "set-cookie", "cookie", "x-csrf-token");

    private Secrets() {}

    /** No operation has a secret in its path today; a parameter that is one is taken out. */
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

    static String inField(String name, String value) {
        return MEMBERS.contains(name) && !value.isEmpty() ? "<" + name + ">" : value;
    }

    static @Nullable Object inJson(@Nullable Object value) {
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
