package io.github.mattermostsdk.testkit.internal.files;

import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.state.FileRow;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.ByteString;

/** Bytes for a browser: it may show them or save them, ask for a part, and ask only if they have changed. */
final class FileAnswer {

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME;
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");
    private static final Set<String> UNSAFE =
            Set.of("application/javascript", "text/javascript", "text/ecmascript", "text/html");
    private static final Set<String> SHOWN = Set.of(
            "image/jpeg",
            "image/png",
            "image/bmp",
            "image/gif",
            "image/tiff",
            "image/webp",
            "video/avi",
            "video/mpeg",
            "video/mp4",
            "audio/mpeg",
            "audio/wav");

    private final FileRow file;
    private final String type;
    private final ByteString content;

    FileAnswer(FileRow file, String type, ByteString content) {
        this.file = file;
        this.type = UNSAFE.contains(type.replaceFirst(";.*", "")) ? "text/plain" : type;
        this.content = content;
    }

    Answer to(ApiRequest request) {
        String since = request.header("If-Modified-Since");
        if (since != null && !isNewerThan(since)) {
            return addHeaders(Answer.empty(304), request);
        }
        String range = request.header("Range");
        Matcher matcher = RANGE.matcher(range == null ? "" : range);
        if (!matcher.matches() || matcher.group().equals("bytes=-")) {
            return addHeaders(Answer.of(200, type, content), request);
        }
        return part(matcher.group(1), matcher.group(2), request);
    }

    private boolean isNewerThan(String since) {
        try {
            Instant known = ZonedDateTime.parse(since, HTTP_DATE).toInstant();
            return file.createAt / 1000 > known.getEpochSecond();
        } catch (DateTimeException e) {
            return true;
        }
    }

    private Answer part(String from, String to, ApiRequest request) {
        long size = content.size();
        long start = from.isEmpty() ? Math.max(0, size - Long.parseLong(to)) : Long.parseLong(from);
        long last = from.isEmpty() || to.isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(to));
        if (start > last) {
            ByteString message = ByteString.encodeUtf8("invalid range: failed to overlap\n");
            return Answer.of(416, "text/plain; charset=utf-8", message).header("Content-Range", "bytes */" + size);
        }
        ByteString bytes = content.substring((int) start, (int) last + 1);
        return addHeaders(Answer.of(206, type, bytes), request)
                .header("Content-Range", "bytes " + start + "-" + last + "/" + size);
    }

    private Answer addHeaders(Answer answer, ApiRequest request) {
        boolean shown = SHOWN.contains(type) && !request.flag("download");
        String name = URLEncoder.encode(file.name, StandardCharsets.UTF_8).replace("+", "%20");
        ZonedDateTime changed = Instant.ofEpochMilli(file.createAt).atZone(ZoneOffset.UTC);
        return answer.header("Accept-Ranges", "bytes")
                .header("Cache-Control", "private, max-age=86400")
                .header(
                        "Content-Disposition",
                        (shown ? "inline" : "attachment") + ";filename=\"" + name + "\"; filename*=UTF-8''" + name)
                .header("Content-Security-Policy", "Frame-ancestors 'none'")
                .header("Last-Modified", HTTP_DATE.format(changed).replaceFirst(", (\\d) ", ", 0$1 "))
                .header("X-Frame-Options", "DENY");
    }
}
