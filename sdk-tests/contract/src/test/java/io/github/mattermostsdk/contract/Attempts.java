package io.github.mattermostsdk.contract;

import io.github.mattermostsdk.CallListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Counts what a client sends. */
final class Attempts implements CallListener {
    private final List<Attempt> attempts = new CopyOnWriteArrayList<>();

    @Override
    public void onAttempt(Attempt attempt) {
        attempts.add(attempt);
    }

    /**
     * The statuses that the attempts of an operation were answered with, 0 where no answer came. Without those that met the
     * rate limit of a server that has one, since nothing came of them.
     */
    List<Integer> of(String operationId) {
        return attempts.stream()
                .filter(attempt -> attempt.operationId().equals(operationId))
                .filter(attempt -> attempt.status() != 429)
                .map(Attempt::status)
                .toList();
    }
}
