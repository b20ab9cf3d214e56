package io.github.mattermostsdk.internal.call;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that do not keep a program from ending. */
public final class DaemonThreads {

    /** As many calls as OkHttp's own dispatcher carries out at a time. */
    private static final int CALLS_AT_ONCE = 64;

    private static final long IDLE_SECONDS = 10;

    private DaemonThreads() {}

    static ThreadFactory named(String prefix) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, prefix + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Starts a thread for one rare task. */
    public static void start(String name, Runnable task) {
        named(name).newThread(task).start();
    }

    /** Makes the threads of asynchronous calls; idle ones end. */
    static Executor forCalls() {
        return new LimitedExecutor(
                new ThreadPoolExecutor(
                        0,
                        Integer.MAX_VALUE,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new SynchronousQueue<>(),
                        named("mattermost-sdk-call")),
                CALLS_AT_ONCE);
    }
}
