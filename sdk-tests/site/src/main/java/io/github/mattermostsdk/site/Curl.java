package io.github.mattermostsdk.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the curl command of a request. The templates describe the request line by line: method and path first, then
 * {@code authorized}, {@code path}, {@code query}, {@code field}, {@code part}, {@code body} and {@code download}. What
 * follows a field, a part or the body is its description in JSON, with the example.
 */
final class Curl {
    private static final String NEXT = " \\\n  ";

    private final List<String> options = new ArrayList<>();
    private final List<String> query = new ArrayList<>();
    private final String method;
    private String path;
    private boolean body;

    private Curl(String method, String path) {
        this.method = method;
        this.path = path;
    }

    static String command(String request) {
        List<String> lines = request.lines().toList();
        String[] first = lines.get(0).split(" ", 2);
        Curl curl = new Curl(first[0], first[1]);
        for (int i = 1; i < lines.size(); i++) {
            String[] words = lines.get(i).split(" ", 3);
            StringBuilder json = new StringBuilder();
            while (i + 1 < lines.size() && isJson(lines.get(i + 1))) {
                json.append(lines.get(++i)).append('\n');
            }
            curl.add(words, json.toString());
        }
        return curl.command();
    }

    private static boolean isJson(String line) {
        return line.isEmpty() || " {}[]".indexOf(line.charAt(0)) >= 0;
    }

    private void add(String[] words, String json) {
        switch (words[0]) {
            case "authorized" -> options.add("-H \"Authorization: Bearer $MATTERMOST_TOKEN\"");
            case "download" -> options.add("-o download");
            case "path" -> path = path.replace("{" + words[1] + "}", encode(words[2]));
            case "query" -> query.add(words[1] + "=" + encode(words[2]));
            case "field" -> add("--data-urlencode", words[1] + "=" + example(json));
            case "part" -> options.add("-F " + part(words[1], Json.object(json)));
            case "body" ->
                OpenApiExample.of(json).ifPresent(example -> {
                    options.add("-H 'Content-Type: application/json'");
                    add("-d", example.replace("\n", "\n  "));
                });
            default -> throw new SiteException("A sample has a line that begins with " + words[0]);
        }
    }

    private void add(String option, String value) {
        options.add(option + " " + quote(value));
        body = true;
    }

    private String part(String name, Map<String, @Nullable Object> schema) {
        body = true;
        Object example = schema.get("example");
        return example == null ? name + "=@" + name + ".bin" : quote(name + "=" + example);
    }

    private static String example(String json) {
        return String.valueOf(Json.object(json).get("example"));
    }

    private String command() {
        StringBuilder command = new StringBuilder("curl");
        // Data makes curl send a POST, and nothing a GET.
        if (!method.equals(body ? "POST" : "GET")) {
            command.append(" -X ").append(method);
        }
        command.append(" \"$MATTERMOST_URL").append(path);
        if (!query.isEmpty()) {
            command.append('?').append(String.join("&", query));
        }
        command.append('"');
        options.forEach(option -> command.append(NEXT).append(option));
        return command.toString();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String quote(String value) {
        return "'" + value.replace("'", "'\\''") + "'";
    }
}
