package io.github.mattermostsdk.internal.paging;

import io.github.mattermostsdk.paging.Pager;
import io.github.mattermostsdk.paging.Position;
import io.github.mattermostsdk.paging.Progress;
import io.github.mattermostsdk.paging.Walk;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The pager of every style. */
final class StyledPager<T> implements Pager<T> {

    private final Plan<T> plan;

    /** The walk begun last. Before the first one it is a walk that nobody takes anything from, which sends nothing. */
    private volatile Course<T> latest;

    StyledPager(Plan<T> plan) {
        this.plan = plan;
        this.latest = new Course<>(plan);
    }

    private Course<T> begin(Plan<T> settings) {
        Course<T> course = new Course<>(settings);
        latest = course;
        return course;
    }

    @Override
    public Walk<T> iterator() {
        return new BlockingWalk<>(begin(plan));
    }

    @Override
    public Stream<T> stream() {
        BlockingWalk<T> walk = new BlockingWalk<>(begin(plan));
        return StreamSupport.stream(new WalkSpliterator<>(walk), false).onClose(walk::close);
    }

    @Override
    public Iterable<List<T>> pages() {
        return () -> {
            BlockingWalk<T> walk = new BlockingWalk<>(begin(plan));
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return walk.hasNext();
                }

                @Override
                public List<T> next() {
                    return walk.nextPage();
                }
            };
        };
    }

    @Override
    public List<T> first(int count) {
        List<T> items = new ArrayList<>();
        try (BlockingWalk<T> walk = new BlockingWalk<>(begin(plan.withLimit(Math.min(count, plan.limit()))))) {
            walk.forEachRemaining(items::add);
        }
        return List.copyOf(items);
    }

    @Override
    public Flow.Publisher<T> publisher() {
        return publisher(Runnable::run);
    }

    @Override
    public Flow.Publisher<T> publisher(Executor executor) {
        Objects.requireNonNull(executor, "executor");
        return subscriber -> {
            Objects.requireNonNull(subscriber, "subscriber");
            subscriber.onSubscribe(new Emission<T>(begin(plan), subscriber, executor));
        };
    }

    @Override
    public CompletableFuture<Void> forEachAsync(Consumer<? super T> action) {
        return new ForEachSubscriber<T>(action).follow(publisher());
    }

    @Override
    public Pager<T> pageSize(int size) {
        return new StyledPager<>(plan.withPageSize(size));
    }

    @Override
    public Pager<T> prefetch(int pages) {
        return new StyledPager<>(plan.withPrefetch(pages));
    }

    @Override
    public Pager<T> limit(long items) {
        return new StyledPager<>(plan.withLimit(items));
    }

    @Override
    public Pager<T> onProgress(Consumer<? super Progress> listener) {
        return new StyledPager<>(plan.withListener(listener));
    }

    @Override
    public Pager<T> resume(Position position) {
        return new StyledPager<>(plan.withFrom(position));
    }

    @Override
    public Position position() {
        return latest.position();
    }

    @Override
    public List<String> missing() {
        return latest.missing();
    }

    @Override
    public String toString() {
        return "Pager[" + plan.list().text() + "]";
    }
}
