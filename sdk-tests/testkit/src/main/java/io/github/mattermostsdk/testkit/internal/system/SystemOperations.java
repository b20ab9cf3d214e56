package io.github.mattermostsdk.testkit.internal.system;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;

/** Whether the server is well, and how full it is. */
public final class SystemOperations {

    private static final String OK = "OK";
    private static final long USER_LIMIT = 200;
    private static final long USER_HARD_LIMIT = 250;
    private static final int POSTS_RESOLUTION = 3;
    private static final int BYTES_RESOLUTION = 8;

    private final World world;

    private SystemOperations(World world) {
        this.world = world;
    }

    /** Registers them. */
    public static void register(World world, Operations operations) {
        SystemOperations system = new SystemOperations(world);
        operations.onPublic("getPing", SystemOperations::getPing);
        operations.on("getServerLimits", system::getServerLimits);
        operations.on("getPostsUsage", system::getPostsUsage);
        operations.on("getStorageUsage", system::getStorageUsage);
        operations.on("getTeamsUsage", system::getTeamsUsage);
        operations.refuse("getGroupStats", new Problem(501, "api.license_error", "api endpoint requires a license"));
    }

    private static Answer getPing(ApiRequest request) {
        JsonMap answer = new JsonMap()
                .with("ActiveSearchBackend", "database")
                .with("AndroidLatestVersion", "")
                .with("AndroidMinVersion", "");
        if (!request.query("device_id").isEmpty()) {
            answer.put("CanReceiveNotifications", "false");
        }
        answer.with("IosLatestVersion", "").with("IosMinVersion", "");
        if (!request.query("get_server_status").equals("true")) {
            return Answer.of(answer.with("status", OK));
        }
        answer.with("database_status", OK).with("filestore_status", OK);
        UserRow caller = request.callerOrNull();
        if (caller != null && caller.isSystemAdmin()) {
            answer.put("root_status", false);
        }
        return Answer.of(answer.with("status", OK))
                .header("Database_status", OK)
                .header("Filestore_status", OK)
                .header("Status", OK);
    }

    private Answer getServerLimits(ApiRequest request) {
        boolean shown = request.caller().isSystemAdmin();
        return Answer.of(new JsonMap()
                .with("maxUsersLimit", shown ? USER_LIMIT : 0)
                .with("maxUsersHardLimit", shown ? USER_HARD_LIMIT : 0)
                .with("activeUserCount", shown ? world.users.active() : 0)
                .with("singleChannelGuestCount", 0)
                .with("singleChannelGuestLimit", 0)
                .with("postHistoryLimit", 0)
                .with("lastAccessiblePostTime", 0));
    }

    private Answer getPostsUsage(ApiRequest request) {
        long count = world.posts
                .all()
                .filter(post -> post.exists() && post.type.isEmpty() && isByPerson(post))
                .count();
        return Answer.of(new JsonMap().with("count", roundDown(count, POSTS_RESOLUTION)));
    }

    private boolean isByPerson(PostRow post) {
        UserRow author = world.users.find(post.userId);
        return author == null || author.bot == null;
    }

    private Answer getStorageUsage(ApiRequest request) {
        long size = world.files
                .all()
                .filter(file -> file.deleteAt == 0)
                .mapToLong(file -> file.content.size())
                .sum();
        return Answer.of(new JsonMap().with("bytes", roundDown(size, BYTES_RESOLUTION)));
    }

    private Answer getTeamsUsage(ApiRequest request) {
        long active =
                world.teams.all().stream().filter(team -> team.deleteAt == 0).count();
        return Answer.of(new JsonMap().with("active", active).with("cloud_archived", 0));
    }

    /** Leaves so many digits out, but always keeps the first; of a single digit nothing is left. */
    private static long roundDown(long number, int digits) {
        if (number <= 9) {
            return 0;
        }
        long unit = 1;
        for (int i = 0; i < digits && number / unit > 9; i++) {
            unit *= 10;
        }
        return number / unit * unit;
    }
}
