package io.github.mattermostsdk.internal.paging;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One page as its style has read it.
 *
 * @param items what to hand out, maybe nothing
 * @param after the cursor that goes on after the item of an index
 * @param next where the next page begins; null at the end of the list
 * @param isShort whether the page held less than was asked for, so that it is likely the last with anything in it
 * @param total how many items the list has, if the server says it
 * @param missing what this page should have held
 * @param <T> what the list holds
 */
record Page<T>(
        List<T> items,
        IntFunction<Cursor> after,
        @Nullable Cursor next,
        boolean isShort,
        OptionalLong total,
        List<String> missing) {

    static <T> Page<T> of(List<T> items, IntFunction<Cursor> after, @Nullable Cursor next) {
        return new Page<>(items, after, next, false, OptionalLong.empty(), List.of());
    }

    /** A page that hands out nothing, and at which the list ends if there is no cursor. */
    static <T> Page<T> empty(@Nullable Cursor next) {
        return of(
                List.of(),
                index -> {
                    throw new IndexOutOfBoundsException(index);
                },
                next);
    }

    Page<T> withShort(boolean isNowShort) {
        return new Page<>(items, after, next, isNowShort, total, missing);
    }

    Page<T> withTotal(long number) {
        return new Page<>(items, after, next, isShort, OptionalLong.of(number), missing);
    }

    Page<T> withMissing(List<String> names) {
        return new Page<>(items, after, next, isShort, total, names);
    }
}
