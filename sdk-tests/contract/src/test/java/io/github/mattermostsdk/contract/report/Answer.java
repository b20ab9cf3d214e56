package io.github.mattermostsdk.contract.report;

import io.github.mattermostsdk.contract.exchange.Exchange;

/**
 * What counts of an answer.
 *
 * @param status its status
 * @param errorId its error id, empty if it has none
 * @param isNoSuchRoute whether the server does not know the route
 */
public record Answer(int status, String errorId, boolean isNoSuchRoute) {
    /**
     * Tells whether the server did what it was asked.
     *
     * @return whether it did
     */
    public boolean isSuccess() {
        return status < 400;
    }

    boolean isNotSimulated() {
        return errorId.equals(Exchange.NOT_SIMULATED);
    }

    /** A refusal of whoever asks, which says nothing about the operation. */
    boolean isAboutThePerson() {
        return errorId.equals("api.context.session_expired.app_error")
                || errorId.equals("api.context.permissions.app_error")
                || errorId.startsWith("api.context.invalid_");
    }

    @Override
    public String toString() {
        return errorId.isEmpty() ? String.valueOf(status) : status + " " + errorId;
    }
}
