package io.github.mattermostsdk.internal.paging;

import io.github.mattermostsdk.model.ThreadResponse;
import io.github.mattermostsdk.model.UserThreads;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The threads that a user follows, by the time of the last reply: from the newest down, or, when the caller named a thread
 * to begin after, upward from there.
 *
 * <p>The cursor may itself get a reply, and stand at the top then. So whatever is newer than the border, after which the walk
 * goes on, is passed over; that leads back to the border.
 *
 * <p>There are no page numbers. When a full page is all one millisecond, it is asked for again as large as can be. Servers such as 5.37 read
 * the page size from a parameter of another name, so both are sent.
 */
final class FollowedThreads implements PageStyle<ThreadResponse> {

    private static final String SIZE = "size";

    private final ListCall<UserThreads> call;
    private final TimeBorder<ThreadResponse> border;
    private final boolean isUp;
    private final boolean isTotalOfAll;

    FollowedThreads(ListCall<UserThreads> call, Function<ThreadResponse, String> key) {
        call.refuse("totalsOnly", "there would be no threads");
        if (call.has("after")) {
            call.refuse("before", "a walk goes one way");
        }
        this.call = call;
        this.isUp = call.has("after");
        this.border = new TimeBorder<>(isUp ? "after" : "before", FollowedThreads::repliedAt, key);
        this.isTotalOfAll = !call.has("after") && !call.has("before") && !call.has("unread") && !call.has("since");
    }

    private static long repliedAt(ThreadResponse thread) {
        Instant time = thread.lastReplyAt();
        return time == null ? 0 : time.toEpochMilli();
    }

    @Override
    public Cursor start() {
        return Cursor.START.withOptional(border.anchor(), call.text(border.anchor()));
    }

    @Override
    public CompletableFuture<Page<ThreadResponse>> load(Cursor cursor, int size) {
        int asked = cursor.count(SIZE, size);
        return Loads.read(
                call.sized(asked)
                        .query("pageSize", Integer.toString(asked))
                        .query(border.anchor(), cursor.text(border.anchor()))
                        .executeAsync(),
                answer -> read(cursor, asked, answer));
    }

    private Page<ThreadResponse> read(Cursor cursor, int asked, UserThreads answer) {
        List<ThreadResponse> threads = answer.threads();
        if (threads.isEmpty()) {
            return withTotal(Page.empty(null), answer);
        }
        int[] fresh = freshIndexes(cursor, threads);
        Page<ThreadResponse> page = Page.of(
                IntStream.of(fresh).mapToObj(threads::get).toList(),
                index -> border.after(cursor, threads, fresh[index]),
                next(cursor, asked, threads));
        return withTotal(page, answer);
    }

    private int[] freshIndexes(Cursor cursor, List<ThreadResponse> threads) {
        List<String> ties = cursor.list(TimeBorder.TIES);
        return IntStream.range(0, threads.size())
                .filter(i -> !ties.contains(key(threads.get(i))) && !isPassed(cursor, threads.get(i)))
                .toArray();
    }

    private boolean isPassed(Cursor cursor, ThreadResponse thread) {
        long time = repliedAt(thread);
        long passed = cursor.number(TimeBorder.TIME, time);
        return isUp ? time < passed : time > passed;
    }

    private Cursor next(Cursor cursor, int asked, List<ThreadResponse> threads) {
        ThreadResponse last = threads.get(threads.size() - 1);
        if (isPassed(cursor, last)) {
            return cursor.with(border.anchor(), key(last));
        }
        Cursor next = border.after(cursor, threads, threads.size() - 1);
        if (threads.size() >= asked && !border.isSameAnchor(cursor, next)) {
            return next;
        }
        int most = call.list().maxSize();
        return threads.size() >= asked && asked < most
                ? next.with(SIZE, most)
                : next.with(border.anchor(), key(last)).without(SIZE);
    }

    private Page<ThreadResponse> withTotal(Page<ThreadResponse> page, UserThreads answer) {
        return isTotalOfAll && answer.total() > 0 ? page.withTotal(answer.total()) : page;
    }

    @Override
    public String key(ThreadResponse item) {
        return border.key().apply(item);
    }
}
