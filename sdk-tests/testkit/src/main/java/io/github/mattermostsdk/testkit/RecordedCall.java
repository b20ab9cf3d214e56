package io.github.mattermostsdk.testkit;

import java.util.List;
import java.util.Map;

/**
 * A request that the server got, and how it ended.
 *
 * @param operationId the operation, such as {@code createPost}; empty if no operation has the path
 * @param method the HTTP method
 * @param path the path, without the query
 * @param query the query parameters
 * @param headers the headers, named in lower case, credentials left out
 * @param body the body, as text
 * @param username who was signed in; empty if nobody was
 * @param status the status code of the answer; 0 if a fault kept it back
 */
public record RecordedCall(
        String operationId,
        String method,
        String path,
        Map<String, List<String>> query,
        Map<String, List<String>> headers,
        String body,
        String username,
        int status) {

    /** The body may hold a password, so it is not shown. */
    @Override
    public String toString() {
        String name = operationId.isEmpty() ? "no operation" : operationId;
        return method + " " + path + " (" + name + ") -> " + status;
    }
}
