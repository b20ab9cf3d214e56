package io.github.mattermostsdk.testkit.internal.threads;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.ThreadMembershipRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The threads that a user follows in a team, together with those outside of teams. */
final class ThreadLists {

    private static final int DEFAULT_PAGE_SIZE = 30;

    private final World world;
    private final Permissions permissions;

    ThreadLists(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
    }

    void register(Operations operations) {
        operations.on("getUserThreads", this::getUserThreads);
        operations.on("updateThreadsReadForUser", this::updateThreadsReadForUser);
    }

    private Answer getUserThreads(ApiRequest request) {
        String userId = request.id("user_id");
        String teamId = request.id("team_id");
        permissions.requireSelf(request.caller(), userId);
        permissions.require(permissions.mayViewTeam(request.caller(), teamId));
        long since = since(request);
        checkParameters(request);
        boolean deleted = request.flag("deleted");
        List<FollowedThread> threads = threadsOf(world.threads.followedBy(userId)).stream()
                .filter(thread -> isIn(thread, teamId, !request.flag("excludeDirect")))
                .filter(thread -> deleted || thread.root.exists())
                .toList();
        JsonMap answer =
                request.flag("threadsOnly") ? totals(List.of(), false) : totals(threads, request.flag("unread"));
        if (!request.flag("totalsOnly")) {
            answer.put("threads", page(request, threads, since));
        }
        return Answer.of(answer);
    }

    private static long since(ApiRequest request) {
        Long since = request.query("since").isEmpty() ? Long.valueOf(0) : request.number("since");
        if (since == null || since < 0) {
            throw Problems.invalidBodyParam("since");
        }
        return since;
    }

    private static void checkParameters(ApiRequest request) {
        if (!request.query("before").isEmpty() && !request.query("after").isEmpty()) {
            throw new Problem(
                    400,
                    "api.getThreadsForUser.bad_params",
                    "Before and After parameters to getThreadsForUser are mutually exclusive");
        }
        if (request.flag("totalsOnly") && request.flag("threadsOnly")) {
            throw new Problem(
                    400,
                    "api.getThreadsForUser.bad_only_params",
                    "OnlyThreads and OnlyTotals parameters to getThreadsForUser are mutually exclusive");
        }
    }

    private List<FollowedThread> threadsOf(List<ThreadMembershipRow> memberships) {
        return memberships.stream()
                .map(membership -> FollowedThread.of(world, membership))
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isIn(FollowedThread thread, String teamId, boolean orDirect) {
        return thread.teamId().equals(teamId) || (orDirect && thread.teamId().isEmpty());
    }

    private static JsonMap totals(List<FollowedThread> threads, boolean unreadOnly) {
        long unread = threads.stream().filter(FollowedThread::isUnread).count();
        return new JsonMap()
                .with("total", unreadOnly ? unread : threads.size())
                .with("total_unread_threads", unread)
                .with("total_unread_mentions", mentions(threads))
                .with(
                        "total_unread_urgent_mentions",
                        mentions(threads.stream()
                                .filter(FollowedThread::isUrgent)
                                .toList()))
                .with("threads", null);
    }

    private static long mentions(List<FollowedThread> threads) {
        return threads.stream()
                .mapToLong(thread -> thread.membership.unreadMentions)
                .sum();
    }

    /** Newest reply first, but after a thread the oldest first. Threads of one millisecond never come on another page. */
    private List<JsonMap> page(ApiRequest request, List<FollowedThread> threads, long since) {
        String before = request.query("before");
        String after = request.query("after");
        List<FollowedThread> found = new ArrayList<>(threads.stream()
                .filter(thread -> !request.flag("unread") || thread.isUnread())
                .filter(thread -> since == 0 || thread.changedSince(since))
                .filter(thread -> before.isEmpty() || thread.lastReplyAt() < lastReplyAt(before, Long.MIN_VALUE))
                .filter(thread -> after.isEmpty() || thread.lastReplyAt() > lastReplyAt(after, Long.MAX_VALUE))
                .toList());
        Comparator<FollowedThread> oldestFirst = Comparator.comparingLong(FollowedThread::lastReplyAt);
        found.sort(after.isEmpty() ? oldestFirst.reversed() : oldestFirst);
        int size = request.perPage() == 0 ? DEFAULT_PAGE_SIZE : request.perPage();
        return ApiRequest.slice(found, 0, size).stream()
                .map(thread -> thread.json(request.caller(), request.flag("extended"), request.flag("deleted")))
                .toList();
    }

    /** The time of the last reply of any thread; nothing comes before or after one that is not there. */
    private long lastReplyAt(String threadId, long ifUnknown) {
        return world.posts.replies(threadId).stream()
                .mapToLong((PostRow reply) -> reply.createAt)
                .max()
                .orElse(ifUnknown);
    }

    private Answer updateThreadsReadForUser(ApiRequest request) {
        String userId = request.id("user_id");
        String teamId = request.id("team_id");
        permissions.requireSelf(request.caller(), userId);
        permissions.require(permissions.mayViewTeam(request.caller(), teamId));
        long now = world.now();
        for (FollowedThread thread : threadsOf(world.threads.of(userId))) {
            if (isIn(thread, teamId, true)) {
                thread.membership.lastViewedAt = now;
                thread.membership.lastUpdateAt = now;
                thread.membership.unreadMentions = 0;
            }
        }
        return Answer.done();
    }
}
