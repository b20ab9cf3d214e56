package io.github.mattermostsdk.internal.http;

import java.io.IOException;

/** Thrown by the reader of an answer that came whole but is not what it should be. */
public final class AnswerException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    AnswerException(Failure failure) {
        this.failure = failure;
    }

    /** Returns what is wrong. */
    public Failure failure() {
        return failure;
    }
}
