package io.github.mattermostsdk.conformance;

import java.util.Map;

/** The names that members of the wire have in Java. */
final class JavaName {
    /** Where the name on the wire says nothing, or is a word of the language. */
    private static final Map<String, String> EXCEPTIONS =
            Map.of("_", "pictureVersion", "short", "isShort", "t", "inviteToken", "iid", "inviteId");

    private JavaName() {}

    static String of(String wireName) {
        String exception = EXCEPTIONS.get(wireName);
        if (exception != null) {
            return exception;
        }
        StringBuilder name = new StringBuilder();
        for (String word : wireName.split("[_-]", -1)) {
            name.append(name.isEmpty() ? Character.toLowerCase(word.charAt(0)) : Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return name.toString();
    }
}
