package io.github.mattermostsdk.contract.exchange;

import io.github.mattermostsdk.contract.json.Json;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer.
 *
 * @param actor who asked: {@code admin}, {@code user}, {@code bot} or {@code anonymous}
 * @param method the method
 * @param url the address
 * @param request what was sent
 * @param status the status of the answer
 * @param answer what came back
 */
public record Exchange(String actor, String method, HttpUrl url, Message request, int status, Message answer) {
    /** The error id of the in-memory server for an operation that it does not simulate. */
    public static final String NOT_SIMULATED = "testkit.not_simulated";

    /**
     * Tells whether the server did what it was asked.
     *
     * @return true for every status below 400
     */
    public boolean isSuccess() {
        return status < 400;
    }

    /**
     * Tells whether the server does not know the route.
     *
     * @return whether it does not
     */
    public boolean isNoSuchRoute() {
        return NoSuchRoute.is(status, errorId(), answer.text());
    }

    /**
     * Returns the id of the error.
     *
     * @return the id, empty if the answer holds none
     */
    public String errorId() {
        return isSuccess() ? "" : Json.text(jsonOrNull(), "id");
    }

    private @Nullable Object jsonOrNull() {
        try {
            return Json.parse(answer.text());
        } catch (IllegalArgumentException noJson) {
            // Proxies and some routes answer with text or nothing: such an error has no id.
            return null;
        }
    }
}
