package io.github.mattermostsdk.contract.exchange;

import io.github.mattermostsdk.error.ApiException;

/** How a server says that it does not know a route. */
public final class NoSuchRoute {
    /** The error id. What lies at the root of the site has none: servers answer 405 there, newer ones a line of text. */
    private static final String ERROR_ID = "api.context.404.app_error";

    private static final String TEXT = "404 page not found";

    private NoSuchRoute() {}

    /**
     * Tells whether a call failed because the server does not know its route.
     *
     * @param refusal how it failed
     * @return whether it did
     */
    public static boolean isReasonOf(ApiException refusal) {
        return is(refusal.status(), refusal.errorId(), refusal.rawBody());
    }

    static boolean is(int status, String errorId, String body) {
        return errorId.equals(ERROR_ID) || status == 405 || (status == 404 && body.startsWith(TEXT));
    }
}
