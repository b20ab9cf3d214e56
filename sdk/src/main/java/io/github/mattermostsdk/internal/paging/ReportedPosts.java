package io.github.mattermostsdk.internal.paging;

import io.github.mattermostsdk.ApiCall;
import io.github.mattermostsdk.model.GetPostsForReportingRequest;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.ReportPostListResponse;
import io.github.mattermostsdk.model.ReportPostOptionsCursor;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The report on posts, whose pages carry an opaque cursor. A position names the page and the post handed out last. */
final class ReportedPosts implements PageStyle<Post> {

    private static final String CURSOR = "cursor";
    private static final String AFTER = "after";

    private final GetPostsForReportingRequest request;
    private final Function<GetPostsForReportingRequest, ApiCall<ReportPostListResponse>> call;
    private final Function<Post, String> key;

    ReportedPosts(
            GetPostsForReportingRequest request,
            Function<GetPostsForReportingRequest, ApiCall<ReportPostListResponse>> call,
            Function<Post, String> key) {
        this.request = request;
        this.call = call;
        this.key = key;
    }

    @Override
    public Cursor start() {
        return Cursor.START.withOptional(CURSOR, request.cursor());
    }

    @Override
    public CompletableFuture<Page<Post>> load(Cursor cursor, int size) {
        GetPostsForReportingRequest page =
                request.toBuilder().cursor(cursor.text(CURSOR)).perPage(size).build();
        return Loads.read(call.apply(page).executeAsync(), answer -> read(cursor, answer));
    }

    private Page<Post> read(Cursor cursor, ReportPostListResponse answer) {
        String after = cursor.text(AFTER);
        int found =
                after == null ? -1 : answer.posts().stream().map(key).toList().indexOf(after);
        List<Post> rest = answer.posts().subList(found + 1, answer.posts().size());
        return Page.of(rest, index -> cursor.with(AFTER, key(rest.get(index))), next(answer.nextCursor()));
    }

    private static @Nullable Cursor next(@Nullable ReportPostOptionsCursor next) {
        String text = next == null ? null : next.cursor();
        return text == null || text.isEmpty() ? null : Cursor.of(CURSOR, text);
    }

    @Override
    public String key(Post item) {
        return key.apply(item);
    }
}
