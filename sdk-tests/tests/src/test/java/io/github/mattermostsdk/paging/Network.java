package io.github.mattermostsdk.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A network that answers requests in any order, one at a time, and counts how many are under way. */
final class Network implements Executor, AutoCloseable {

    private final Random random;
    private final List<Runnable> waiting = new ArrayList<>();
    private final Thread thread = new Thread(this::run, "network");
    private boolean closed;
    private int most;

    /** Each request waits a moment, so that others can join it. */
    Network(Random random) {
        this.random = random;
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public synchronized void execute(Runnable request) {
        waiting.add(request);
        most = Math.max(most, waiting.size());
        notifyAll();
    }

    private void run() {
        try {
            while (true) {
                Runnable request = next();
                if (request == null) {
                    return;
                }
                request.run();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Runnable next() throws InterruptedException {
        while (waiting.isEmpty() && !closed) {
            wait();
        }
        // Others may join while this one is under way.
        for (int i = random.nextInt(3); i > 0 && !closed; i--) {
            wait(1);
        }
        return closed ? null : waiting.remove(random.nextInt(waiting.size()));
    }

    /** Returns how many requests were under way at the same time at most. */
    synchronized int most() {
        return most;
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
