package io.github.mattermostsdk.internal.paging;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Unpacks what went wrong on another thread. */
final class AsyncFailure {

    private AsyncFailure() {}

    /** Returns what really failed, without the wrappings of futures. */
    static Throwable unwrapped(Throwable failure) {
        Throwable inner = failure;
        while (inner instanceof CompletionException || inner instanceof ExecutionException) {
            Throwable cause = inner.getCause();
            if (cause == null) {
                return inner;
            }
            inner = cause;
        }
        return inner;
    }

    /** Returns what failed, to be thrown to a caller, whose own stack trace is added: the failure was not made on it. */
    static RuntimeException thrownTo(Throwable failure) {
        RuntimeException thrown = rethrown(failure);
        thrown.addSuppressed(new WaitedHere());
        return thrown;
    }

    /** Returns what really failed, to be thrown on; an error is thrown at once. */
    static RuntimeException rethrown(Throwable failure) {
        Throwable cause = unwrapped(failure);
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }

    /** Only carries a stack trace: where the walk waited for the page. */
    private static final class WaitedHere extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WaitedHere() {
            super("the walk waited for the page here");
        }
    }
}
