package io.github.mattermostsdk.internal.paging;

import io.github.mattermostsdk.ApiCall;
import io.github.mattermostsdk.model.GetPostsForReportingRequest;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostList;
import io.github.mattermostsdk.model.PostSearchResults;
import io.github.mattermostsdk.model.ReportPostListResponse;
import io.github.mattermostsdk.model.SearchPostsRequest;
import io.github.mattermostsdk.model.ThreadResponse;
import io.github.mattermostsdk.model.UserReport;
import io.github.mattermostsdk.model.UserThreads;
import io.github.mattermostsdk.paging.Pager;
import java.util.List;
import java.util.function.Function;

/** Makes the pagers of the generated code: one method for each style of {@code x-pagination}, named after it. */
public final class Pagers {

    private Pagers() {}

    /** Walks a list with page numbers. */
    public static <T> Pager<T> page(ListCall<List<T>> call, Function<T, String> key) {
        return pager(call, new NumberedPages<>(call, key));
    }

    /** Walks a list of posts that takes the number of posts to skip. */
    public static Pager<Post> offset(ListCall<PostList> call, Function<Post, String> key) {
        return pager(call, new OffsetPosts(call, key));
    }

    /** Walks the posts of a channel, or those that changed. */
    public static Pager<Post> postCursor(ListCall<PostList> call, Function<Post, String> key) {
        return pager(call, call.has(ChangedPosts.SINCE) ? new ChangedPosts(call, key) : new ChannelPosts(call, key));
    }

    /** Walks the threads that a user follows. */
    public static Pager<ThreadResponse> threadListCursor(
            ListCall<UserThreads> call, Function<ThreadResponse, String> key) {
        return pager(call, new FollowedThreads(call, key));
    }

    /** Walks the posts of a thread. */
    public static Pager<Post> threadCursor(ListCall<PostList> call, Function<Post, String> key) {
        return pager(call, new ThreadPosts(call, key));
    }

    /** Walks the report on users. */
    public static Pager<UserReport> reportCursor(ListCall<List<UserReport>> call, Function<UserReport, String> key) {
        return pager(call, new ReportedUsers(call, key));
    }

    private static <T> Pager<T> pager(ListCall<?> call, PageStyle<T> style) {
        return new StyledPager<>(Plan.of(call.list(), style, call.pageSize()));
    }

    /**
     * Walks the report on posts.
     *
     * @param operationId the operation
     * @param maxSize how many posts it returns at once at most
     * @param request what is wanted
     * @param call makes the call for a page
     * @param key what identifies a post
     * @return the pager
     */
    public static Pager<Post> postReportCursor(
            String operationId,
            int maxSize,
            GetPostsForReportingRequest request,
            Function<GetPostsForReportingRequest, ApiCall<ReportPostListResponse>> call,
            Function<Post, String> key) {
        ListName list = ListName.of(operationId, maxSize, request.channelId());
        return new StyledPager<>(Plan.of(list, new ReportedPosts(request, call, key), request.perPage()));
    }

    /**
     * Walks what a search for posts finds.
     *
     * @param operationId the operation
     * @param maxSize how many posts it returns at once at most
     * @param request what is searched for
     * @param call makes the call for a page
     * @param key what identifies a post
     * @param pathArguments what tells this list from others of the operation
     * @return the pager
     */
    public static Pager<Post> search(
            String operationId,
            int maxSize,
            SearchPostsRequest request,
            Function<SearchPostsRequest, ApiCall<PostSearchResults>> call,
            Function<Post, String> key,
            String... pathArguments) {
        ListName list = ListName.of(operationId, maxSize, pathArguments);
        return new StyledPager<>(Plan.of(list, new SearchedPosts(request, call, key, operationId), request.perPage()));
    }

    /**
     * Looks up what has given ids or names.
     *
     * @param operationId the operation
     * @param chunk how many ids one request takes
     * @param ids the ids or names
     * @param call makes the call for some of them
     * @param key the id or name of what was found
     * @param <T> what is looked up
     * @return the pager
     */
    public static <T> Pager<T> ids(
            String operationId,
            int chunk,
            List<String> ids,
            Function<List<String>, ApiCall<List<T>>> call,
            Function<T, String> key) {
        return new StyledPager<>(Plan.of(ListName.of(operationId, chunk), new Lookup<>(ids, call, key), null));
    }
}
