package io.github.mattermostsdk.internal.call;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The clock of this machine. One daemon thread, which ends when it is idle, serves the waits of all clients. */
public final class SystemTiming implements Timing {

    @Override
    public Instant now() {
        // A clock of the JDK would do the same by way of two more classes.
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public void sleep(Duration duration, CompletableFuture<?> wake) throws InterruptedException {
        Waiting.sleep(duration, wake);
    }

    @Override
    public Runnable schedule(Duration delay, Runnable task) {
        Future<?> scheduled = Scheduler.THREAD.schedule(task, Durations.nanos(delay), TimeUnit.NANOSECONDS);
        return () -> scheduled.cancel(false);
    }

    @Override
    public double random() {
        return ThreadLocalRandom.current().nextDouble();
    }

    /** Made when the first wait of an asynchronous call comes. */
    private static final class Scheduler {

        static final ScheduledThreadPoolExecutor THREAD = create();

        private static ScheduledThreadPoolExecutor create() {
            ScheduledThreadPoolExecutor executor =
                    new ScheduledThreadPoolExecutor(1, DaemonThreads.named("mattermost-sdk-waits"));
            executor.setKeepAliveTime(10, TimeUnit.SECONDS);
            executor.allowCoreThreadTimeOut(true);
            executor.setRemoveOnCancelPolicy(true);
            return executor;
        }
    }
}
