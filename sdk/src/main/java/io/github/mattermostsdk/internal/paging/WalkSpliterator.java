package io.github.mattermostsdk.internal.paging;

import io.github.mattermostsdk.paging.Walk;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gives a walk to a stream. It never splits: a split would fetch pages that nobody has asked for yet. */
final class WalkSpliterator<T> extends Spliterators.AbstractSpliterator<T> {

    private final Walk<T> walk;

    WalkSpliterator(Walk<T> walk) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.walk = walk;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (!walk.hasNext()) {
            return false;
        }
        action.accept(walk.next());
        return true;
    }

    @Override
    public @Nullable Spliterator<T> trySplit() {
        return null;
    }
}
