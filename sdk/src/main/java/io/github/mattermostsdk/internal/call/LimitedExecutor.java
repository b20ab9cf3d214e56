package io.github.mattermostsdk.internal.call;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Runs so many tasks at a time and lets the others wait. A pool's own queue would start all its threads first. */
final class LimitedExecutor implements Executor {

    private final Executor threads;
    private final int limit;
    private final Object lock = new Object();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int running;

    LimitedExecutor(Executor threads, int limit) {
        this.threads = threads;
        this.limit = limit;
    }

    @Override
    public void execute(Runnable task) {
        synchronized (lock) {
            if (running == limit) {
                waiting.add(task);
                return;
            }
            running++;
        }
        threads.execute(() -> runAndGoOn(task));
    }

    private void runAndGoOn(Runnable task) {
        Runnable current = task;
        while (current != null) {
            try {
                current.run();
            } finally {
                current = next();
            }
        }
    }

    private @Nullable Runnable next() {
        synchronized (lock) {
            Runnable next = waiting.poll();
            if (next == null) {
                running--;
            }
            return next;
        }
    }
}
