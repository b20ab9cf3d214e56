package io.github.mattermostsdk.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a good body into a bad one, by chance. */
final class HostileJson {

    /** Names, and values that hold no others. */
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|-?\\d[\\d.]*|true|null|\\{}|\\[]");

    private final Random random;

    HostileJson(Random random) {
        this.random = random;
    }

    /** Returns a body that a server might send if it were out to do harm. */
    byte[] from(String sample) {
        String text = sample;
        for (int i = random.nextInt(3); i >= 0; i--) {
            text = changed(text);
        }
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(body, random.nextInt(body.length + 1));
            case 1 -> withRandomBytes(body);
            default -> body;
        };
    }

    private String changed(String text) {
        return switch (random.nextInt(8)) {
            case 0 -> text.startsWith("{") ? "{" + member() + "," + text.substring(1) : value();
            case 1 -> "[" + text + "," + text + "]";
            case 2 -> random.nextBoolean() ? text + text : "\uFEFF" + text;
            case 3 -> text.replaceFirst("[,:}]", pick(" ", "/* */", ";", "=", "\n\n", ",", "\u0000"));
            case 4 ->
                text.startsWith("{") && text.length() > 2
                        ? text.substring(0, text.length() - 1) + "," + text.substring(1)
                        : text;
            default -> withOtherToken(text);
        };
    }

    private String withOtherToken(String text) {
        List<int[]> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new int[] {matcher.start(), matcher.end()});
        }
        if (tokens.isEmpty()) {
            return value();
        }
        int[] one = tokens.get(random.nextInt(tokens.size()));
        return text.substring(0, one[0]) + value() + text.substring(one[1]);
    }

    private String member() {
        return pick("\"unknown\"", "\"id\"", "\"\"", "\"\\ud800\"", "\"a.b[0]\"", "unquoted", "\"create_at\"") + ":"
                + value();
    }

    private String value() {
        int size = 1 << random.nextInt(12);
        return switch (random.nextInt(9)) {
            case 0 -> "[".repeat(size) + (random.nextBoolean() ? "]".repeat(size) : "");
            case 1 -> "{\"a\":".repeat(size) + "1" + (random.nextBoolean() ? "}".repeat(size) : "");
            case 2 -> (random.nextBoolean() ? "-" : "") + "9".repeat(size);
            case 3 ->
                pick(
                        "1e999999999",
                        "1E-999999999",
                        "-0",
                        "-0.0",
                        "0.1e+2147483648",
                        "9223372036854775808",
                        "1e",
                        "01",
                        "+1",
                        ".5",
                        "0x10",
                        "NaN",
                        "-Infinity",
                        "9007199254740993",
                        "253402300800000",
                        "-62135596800001",
                        "1." + "0".repeat(size));
            case 4 ->
                pick(
                        "\"\\ud800\"",
                        "\"\\udfff\\ud800\"",
                        "\"\\u0000\"",
                        "\"\\q\"",
                        "\"\\u12\"",
                        "'single'",
                        "\"open",
                        "\"" + "x".repeat(size * 16) + "\"",
                        "\"\uD83D\uDE00\"",
                        "\"2026-13-45T99:99:99Z\"",
                        "\"\u0007\"");
            case 5 -> pick("true", "false", "null", "TRUE", "tru", "nul");
            case 6 ->
                pick(
                        "[]",
                        "{}",
                        "[null]",
                        "[[],{}]",
                        "{\"\":null}",
                        "[1,\"a\",true]",
                        "[,]",
                        "{,}",
                        "{\"a\"}",
                        "{\"a\":}");
            case 7 -> "{" + "\"k\":1,".repeat(Math.min(size, 64)) + "\"k\":2}";
            default -> "[" + "{},".repeat(size) + "{}]";
        };
    }

    private byte[] withRandomBytes(byte[] body) {
        byte[] changed = body.clone();
        for (int i = random.nextInt(4); i >= 0 && changed.length > 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
