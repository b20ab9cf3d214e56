package io.github.mattermostsdk.testkit.internal.fault;

import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** One thing that goes wrong with a request. */
public sealed interface Fault {

    /**
     * The request is not carried out; something else answers.
     *
     * @param status the status code
     * @param contentType the kind of the body
     * @param body the body
     * @param headers more headers
     */
    record Refuse(int status, String contentType, String body, Map<String, String> headers) implements Fault {}

    /** The server fails inside: its own kind of error body, and the request is not carried out. */
    record Fail() implements Fault {}

    /** The connection is closed and the request is not carried out. */
    record Drop() implements Fault {}

    /** The request is carried out, and the connection closed in place of an answer. */
    record Lose() implements Fault {}

    /** The request is carried out, and the answer ends in the middle of its body. */
    record Cut() implements Fault {}

    /** The request is carried out, and no answer ever comes. */
    record Stall() implements Fault {}

    /**
     * The request takes until it is let go.
     *
     * @param reached counts down when the request has come
     * @param released counts down when it may go on
     */
    record Hold(CountDownLatch reached, CountDownLatch released) implements Fault {

        /** Waits until the request may go on. */
        public void await() {
            if (released.getCount() == 0) {
                return;
            }
            reached.countDown();
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
