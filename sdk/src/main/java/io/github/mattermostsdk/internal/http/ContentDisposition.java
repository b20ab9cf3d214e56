package io.github.mattermostsdk.internal.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the file name out of a header Content-Disposition (RFC 6266), also in the extended form of RFC 5987. */
final class ContentDisposition {

    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([\\w!#$&+.^`|~-]+\\*?)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s;]*))");

    private ContentDisposition() {}

    static @Nullable String fileName(@Nullable String header) {
        if (header == null) {
            return null;
        }
        String plain = null;
        String extended = null;
        Matcher matcher = PARAMETER.matcher(header);
        while (matcher.find()) {
            String quoted = matcher.group(2);
            String value = quoted == null ? matcher.group(3) : quoted.replaceAll("\\\\(.)", "$1");
            switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
                case "filename" -> plain = value;
                case "filename*" -> extended = decode(value);
                default -> {}
            }
        }
        return withoutFolders(extended == null ? plain : extended);
    }

    /** Reads {@code charset'language'percent-encoded}. */
    private static @Nullable String decode(String value) {
        String[] parts = value.split("'", 3);
        if (parts.length < 3) {
            return null;
        }
        Charset charset =
                parts[0].equalsIgnoreCase("ISO-8859-1") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String encoded = parts[2];
        for (int i = 0; i < encoded.length(); i++) {
            int high = i + 2 < encoded.length() ? Character.digit(encoded.charAt(i + 1), 16) : -1;
            int low = i + 2 < encoded.length() ? Character.digit(encoded.charAt(i + 2), 16) : -1;
            if (encoded.charAt(i) == '%' && high >= 0 && low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.writeBytes(encoded.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toString(charset);
    }

    /** A server must not choose the folder into which a program writes. */
    private static @Nullable String withoutFolders(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return last.isEmpty() || last.equals(".") || last.equals("..") ? null : last;
    }
}
