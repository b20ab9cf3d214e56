package io.github.mattermostsdk.testkit.internal.posts;

import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.HandlerPanic;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.PostJson;
import io.github.mattermostsdk.testkit.internal.view.ThreadView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The thread of a post, whole or in pages. */
final class PostThread {

    private static final int LARGEST_PAGE = 200;

    private final World world;
    private final Permissions permissions;
    private final PostJson json;

    PostThread(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.json = new PostJson(world);
    }

    void register(Operations operations) {
        operations.on("getPostThread", this::getPostThread);
    }

    private Answer getPostThread(ApiRequest request) {
        String id = request.id("post_id");
        Page page = Page.read(request);
        PostRow post = world.posts.find(id);
        if (post == null) {
            throw Problems.noSuchPost();
        }
        permissions.require(permissions.mayRead(request.caller(), post));
        ThreadView view =
                new ThreadView(true, request.flag("collapsedThreads"), request.flag("collapsedThreadsExtended"));
        List<PostRow> order = new ArrayList<>(List.of(post));
        if (request.flag("skipFetchThreads")) {
            return Answer.of(json.list(order, List.of(), request.caller(), view))
                    .etag(etag(order));
        }
        boolean more = fill(order, post, page);
        JsonMap list = json.list(order, List.of(), request.caller(), view).with("has_next", more);
        return Answer.of(list).etag(etag(order));
    }

    /** Adds a page of the thread, and tells whether there is another one. */
    private boolean fill(List<PostRow> order, PostRow post, Page page) {
        List<PostRow> thread = new ArrayList<>(world.posts.replies(post.threadId()));
        PostRow root = world.posts.find(post.threadId());
        if (root != null) {
            thread.add(0, root);
        }
        List<PostRow> wanted =
                new ArrayList<>(thread.stream().filter(page::begins).toList());
        wanted.sort(page.order());
        int limit = page.limit(wanted.size());
        wanted.stream().limit(limit).filter(reply -> !reply.id.equals(post.id)).forEach(order::add);
        return wanted.size() > limit;
    }

    private String etag(List<PostRow> order) {
        PostRow changed = order.stream()
                .max(Comparator.comparingLong((PostRow post) -> post.updateAt).thenComparing(PostRow::isRoot))
                .orElseThrow();
        return world.etag(order.get(0).id, changed.id, changed.updateAt);
    }

    /**
     * Which part of a thread is asked for.
     *
     * @param size how many posts, 0 for all
     * @param down whether towards the newest
     * @param named whether a direction was asked for
     * @param fromPost the post where the last page ended, or an empty text
     * @param fromCreateAt when it was written, or 0
     * @param fromUpdateAt what changed since, or 0
     * @param updatesOnly whether only what changed counts
     */
    private record Page(
            int size,
            boolean down,
            boolean named,
            String fromPost,
            long fromCreateAt,
            long fromUpdateAt,
            boolean updatesOnly) {

        static Page read(ApiRequest request) {
            long size = time(request, "perPage");
            if (size > LARGEST_PAGE) {
                throw Problems.invalidBodyParam("perPage");
            }
            String direction = request.query("direction");
            Page page = new Page(
                    (int) size,
                    !direction.equals("up"),
                    !direction.isEmpty(),
                    request.query("fromPost"),
                    time(request, "fromCreateAt"),
                    time(request, "fromUpdateAt"),
                    request.query("updatesOnly").equals("true"));
            page.check(direction);
            return page;
        }

        private void check(String direction) {
            if (!fromPost.isEmpty() && fromCreateAt == 0) {
                throw Problems.invalidBodyParam("if fromPost is set, then fromCreateAt must also be set");
            }
            if ((fromUpdateAt != 0 && fromCreateAt != 0) || (updatesOnly && fromUpdateAt == 0)) {
                throw Problems.invalidBodyParam("fromUpdateAt");
            }
            if (!direction.isEmpty() && !direction.equals("up") && !direction.equals("down")) {
                throw Problems.invalidBodyParam("direction");
            }
            if (updatesOnly && !down) {
                throw Problems.invalidBodyParam("updatesOnly");
            }
            if (size < 0) {
                throw new HandlerPanic();
            }
        }

        private static long time(ApiRequest request, String name) {
            Long time = request.query(name).isEmpty() ? Long.valueOf(0) : request.number(name);
            if (time == null) {
                throw Problems.invalidBodyParam(name);
            }
            return time;
        }

        /** Whether a post lies behind the cursor. Without a direction that means: is older. */
        boolean begins(PostRow post) {
            if (fromUpdateAt != 0) {
                return down ? post.updateAt > fromUpdateAt && !post.isRoot() : post.updateAt < fromUpdateAt;
            }
            if (fromCreateAt == 0) {
                return true;
            }
            int later = Long.compare(post.createAt, fromCreateAt);
            if (later == 0 && !fromPost.isEmpty()) {
                later = post.id.compareTo(fromPost);
            }
            return (down && named) ? later > 0 : later < 0;
        }

        Comparator<PostRow> order() {
            Comparator<PostRow> oldestFirst = Comparator.<PostRow>comparingLong(
                            post -> fromUpdateAt == 0 ? post.createAt : post.updateAt)
                    .thenComparing(post -> post.id);
            return down ? oldestFirst : oldestFirst.reversed();
        }

        /** The root is sent along with every page; asked for changes and more, it takes a place of its own. */
        int limit(int available) {
            if (size == 0) {
                return available;
            }
            return fromUpdateAt != 0 && !updatesOnly ? size - 1 : size;
        }
    }
}
