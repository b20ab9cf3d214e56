package io.github.mattermostsdk.testkit.internal.posts;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.PostJson;
import io.github.mattermostsdk.testkit.internal.view.ThreadView;
import java.util.List;

/** Finds posts by words, as a server does that searches its database: all on the first page, at most 100. */
final class SearchPosts {

    private static final int MOST_FOUND = 100;

    private final World world;
    private final Permissions permissions;
    private final PostJson json;

    SearchPosts(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.json = new PostJson(world);
    }

    void register(Operations operations) {
        operations.on("searchPosts", request -> {
            String teamId = request.id("team_id");
            permissions.require(permissions.mayViewTeam(request.caller(), teamId));
            return search(request, teamId);
        });
        operations.on("searchPostsInAllTeams", request -> search(request, ""));
    }

    private Answer search(ApiRequest request, String teamId) {
        JsonMap body = read(request);
        String terms = body.text("terms");
        if (terms.isEmpty()) {
            throw Problems.invalidBodyParam("terms");
        }
        UserRow caller = request.caller();
        SearchQuery query = new SearchQuery(world, teamId, terms, body);
        List<PostRow> found = body.number("page") > 0 || query.isEmpty()
                ? List.of()
                : world.posts.newestFirst(post -> post.exists()
                        && !post.isSystem()
                        && !post.type.equals(PostRow.BURN_ON_READ)
                        && permissions.isMember(caller, post.channelId)
                        && query.matches(post));
        List<PostRow> order = ApiRequest.slice(found, 0, MOST_FOUND);
        return Answer.of(json.list(order, List.of(), caller, ThreadView.PLAIN).with("matches", null))
                .header("Cache-Control", "no-cache, no-store, must-revalidate");
    }

    private static JsonMap read(ApiRequest request) {
        try {
            return request.object("body", "terms");
        } catch (Problem problem) {
            throw problem.status() == 413
                    ? problem
                    : new Problem(
                            400, "api.post.search_posts.invalid_body.app_error", "Unable to parse the request body.");
        }
    }
}
