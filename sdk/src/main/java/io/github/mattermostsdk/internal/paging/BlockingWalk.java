package io.github.mattermostsdk.internal.paging;

import io.github.mattermostsdk.error.TransportException;
import io.github.mattermostsdk.paging.Position;
import io.github.mattermostsdk.paging.Walk;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** A walk whose caller waits for pages. */
final class BlockingWalk<T> implements Walk<T> {

    private final Course<T> course;

    BlockingWalk(Course<T> course) {
        this.course = course;
    }

    @Override
    public boolean hasNext() {
        while (!course.hasItem()) {
            if (course.isOver()) {
                return false;
            }
            Page<T> page = await(course.awaited());
            if (page == null) {
                return false;
            }
            accept(page);
        }
        return true;
    }

    private void accept(Page<T> page) {
        try {
            course.arrived(page);
        } catch (RuntimeException refused) {
            course.failed();
            throw refused;
        }
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The list has ended");
        }
        return course.take();
    }

    List<T> nextPage() {
        if (!hasNext()) {
            throw new NoSuchElementException("The list has ended");
        }
        return course.takePage();
    }

    @Override
    public Position position() {
        return course.position();
    }

    @Override
    public List<String> missing() {
        return course.missing();
    }

    @Override
    public void close() {
        course.close();
    }

    /** Returns the page, or null when the walk was closed meanwhile. */
    private @Nullable Page<T> await(CompletableFuture<Page<T>> coming) {
        try {
            return coming.get();
        } catch (CancellationException cancelled) {
            if (course.isClosed()) {
                return null;
            }
            course.failed();
            throw cancelled;
        } catch (ExecutionException failure) {
            course.failed();
            throw AsyncFailure.thrownTo(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            String id = course.operationId();
            throw new TransportException(
                    TransportException.Kind.INTERRUPTED,
                    id + " was given up: its thread was interrupted",
                    id,
                    null,
                    interrupted);
        }
    }
}
