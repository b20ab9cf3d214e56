package io.github.mattermostsdk.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a Java sample in Kotlin. Samples are a call with texts, lists and at most one lambda that fills a builder; what this
 * makes of them is compiled and run as the Java ones are.
 */
final class Kotlin {
    private static final Pattern DECLARATION = Pattern.compile("^[A-Z]\\w*(?:<.*?>+)? (\\w+) = ");
    private static final Pattern LAMBDA = Pattern.compile("(?:, )?(?<=[(, ])(\\w+) -> \\1\\n {8}");
    private static final Pattern LOOP = Pattern.compile("^for \\(\\w+ (\\w+) : ");

    private Kotlin() {}

    static String of(String java) {
        String kotlin = LOOP.matcher(trailingLambda(java)).replaceFirst("for ($1 in ");
        kotlin = DECLARATION.matcher(kotlin).replaceFirst("val $1 = ");
        return kotlin.replace("System.out.println(", "println(")
                .replace("List.of(", "listOf(")
                .replace("$", "\\$")
                .replaceAll("(?m);$", "");
    }

    /** Takes a lambda out of the parentheses of the call, which stay only if there is something else in them. */
    private static String trailingLambda(String java) {
        Matcher lambda = LAMBDA.matcher(java);
        if (!lambda.find()) {
            return java;
        }
        int close = closing(java, lambda.end());
        String before = java.substring(0, lambda.start());
        String head = before.endsWith("(") ? before.substring(0, before.length() - 1) : before + ")";
        String chain = "it" + java.substring(lambda.end(), close);
        String block = chain.contains("\n") ? "{\n    " + chain + "\n}" : "{ " + chain + " }";
        return head + " " + block + java.substring(close + 1);
    }

    /** Returns where the parenthesis closes that was open before a place; those in texts do not count. */
    private static int closing(String java, int from) {
        boolean text = false;
        int depth = 0;
        for (int i = from; i < java.length(); i++) {
            char c = java.charAt(i);
            if (c == '"' && java.charAt(i - 1) != '\\') {
                text = !text;
            } else if (!text && c == '(') {
                depth++;
            } else if (!text && c == ')' && depth-- == 0) {
                return i;
            }
        }
        throw new SiteException("A sample has a parenthesis that is not closed: " + java);
    }
}
