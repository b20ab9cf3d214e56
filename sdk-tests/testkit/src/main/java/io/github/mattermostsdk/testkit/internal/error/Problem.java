package io.github.mattermostsdk.testkit.internal.error;

import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import org.jspecify.annotations.Nullable;

/** A refusal of the server: what its error body says. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String id;
    private final String detail;

    /** A refusal without details, as nearly all are. */
    public Problem(int status, String id, String message) {
        this(status, id, message, "");
    }

    /** A refusal. */
    public Problem(int status, String id, String message, String detail) {
        super(message, null, false, false);
        this.status = status;
        this.id = id;
        this.detail = detail;
    }

    /** The status code. */
    public int status() {
        return status;
    }

    /** The server's id of the error. */
    public String id() {
        return id;
    }

    /** The error body. */
    public JsonMap body(@Nullable String requestId) {
        JsonMap body =
                new JsonMap().with("id", id).with("message", getMessage()).with("detailed_error", detail);
        if (requestId != null) {
            body.put("request_id", requestId);
        }
        return body.with("status_code", status);
    }
}
