package io.github.mattermostsdk.testkit.internal.http;

import io.github.mattermostsdk.testkit.internal.error.Problem;

/** Carries out an operation. */
@FunctionalInterface
public interface Handler {

    /**
     * Answers a request.
     *
     * @throws Problem if the server refuses
     */
    Answer answer(ApiRequest request);
}
