package io.github.mattermostsdk.lint.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One operation. {@code undocumented} is what our side says about the published one. */
record ApiOperation(
        String id,
        String method,
        String path,
        String subject,
        boolean deprecated,
        boolean undocumented,
        List<ApiParameter> parameters,
        Optional<ApiBody> request,
        Map<String, ApiBody> responses) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");

    String signature() {
        return method + " " + path;
    }

    /** Returns what two descriptions of one operation agree on, whatever they call its path parameters. */
    String route() {
        return method + " " + VARIABLE.matcher(path).replaceAll("{}");
    }

    /** Returns the names of the path parameters in the order of the path. */
    List<String> variables() {
        return VARIABLE.matcher(path)
                .results()
                .map(MatchResult::group)
                .map(text -> text.substring(1, text.length() - 1))
                .toList();
    }

    /** Returns the operationId with a small first letter, which is how this project writes the published ones. */
    static String lowerCamel(String id) {
        return id.isEmpty() ? id : Character.toLowerCase(id.charAt(0)) + id.substring(1);
    }
}
