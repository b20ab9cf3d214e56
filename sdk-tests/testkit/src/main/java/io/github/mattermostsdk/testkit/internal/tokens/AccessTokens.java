package io.github.mattermostsdk.testkit.internal.tokens;

import io.github.mattermostsdk.testkit.Setting;
import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Audits;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.Ids;
import io.github.mattermostsdk.testkit.internal.state.TokenRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.List;
import java.util.Locale;

/** Makes, shows, switches off and on, and takes back personal access tokens. */
public final class AccessTokens {

    private static final int LONGEST_DESCRIPTION = 255;

    private final World world;
    private final Permissions permissions;
    private final Audits audits;

    /** The tokens of a world. */
    public AccessTokens(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.audits = new Audits(world);
    }

    /** Registers the operations. */
    public void register(Operations operations) {
        operations.on("createUserAccessToken", this::createUserAccessToken);
        operations.on("getUserAccessToken", this::getUserAccessToken);
        operations.on("getUserAccessTokens", this::getUserAccessTokens);
        operations.on("getUserAccessTokensForUser", this::getUserAccessTokensForUser);
        operations.on("searchUserAccessTokens", this::searchUserAccessTokens);
        operations.on("disableUserAccessToken", this::disableUserAccessToken);
        operations.on("enableUserAccessToken", this::enableUserAccessToken);
        operations.on("revokeUserAccessToken", this::revokeUserAccessToken);
    }

    private Answer createUserAccessToken(ApiRequest request) {
        String userId = request.id("user_id");
        UserRow user = world.users.find(userId);
        if (user == null) {
            throw Problems.noSuchUser();
        }
        JsonMap body = request.object("user_access_token");
        String description = body.text("description");
        if (description.isEmpty()) {
            throw Problems.invalidBodyParam("description");
        }
        permissions.require(permissions.mayUseTokens(request.caller()) && !request.session().ofOAuthApp);
        permissions.requireSelf(request.caller(), userId);
        if (!world.has(Setting.USER_ACCESS_TOKENS) && user.bot == null) {
            throw new Problem(
                    501,
                    "app.user_access_token.disabled",
                    "Personal access tokens are disabled on this server. Please contact your system administrator for"
                            + " details.");
        }
        if (description.length() > LONGEST_DESCRIPTION) {
            throw new Problem(
                    400,
                    "model.user_access_token.is_valid.description.app_error",
                    "Invalid description, must be 255 or less characters.");
        }
        TokenRow token = new TokenRow(world.ids.next(), world.ids.next(), userId, description);
        world.sessions.add(token);
        audits.add(request, "");
        JsonMap json = new JsonMap().with("id", token.id).with("token", token.token);
        json.putAll(json(token));
        return Answer.of(json);
    }

    private Answer getUserAccessToken(ApiRequest request) {
        String id = request.id("token_id");
        permissions.require(permissions.mayUseTokens(request.caller()));
        return Answer.of(json(find(request, id)));
    }

    private Answer getUserAccessTokens(ApiRequest request) {
        permissions.requireAdmin(request.caller());
        return Answer.of(request.pageOf(json(world.sessions.tokens())));
    }

    private Answer getUserAccessTokensForUser(ApiRequest request) {
        String userId = request.id("user_id");
        permissions.require(permissions.mayUseTokens(request.caller()));
        permissions.requireSelf(request.caller(), userId);
        List<TokenRow> tokens = world.sessions.tokens().stream()
                .filter(token -> token.userId.equals(userId))
                .toList();
        return Answer.of(request.pageOf(json(tokens)));
    }

    private Answer searchUserAccessTokens(ApiRequest request) {
        permissions.requireAdmin(request.caller());
        String term = request.object("user_access_token_search").text("term").toLowerCase(Locale.ROOT);
        if (term.isEmpty()) {
            throw Problems.invalidBodyParam("term");
        }
        List<TokenRow> tokens = world.sessions.tokens().stream()
                .filter(token -> token.id.startsWith(term)
                        || token.userId.startsWith(term)
                        || world.users.get(token.userId).username.startsWith(term))
                .toList();
        return Answer.of(json(tokens));
    }

    private Answer disableUserAccessToken(ApiRequest request) {
        TokenRow token = find(request, request.objectOrEmpty().text("token_id"));
        token.active = false;
        world.sessions.end(session -> session.token.equals(token.token));
        audits.add(request, "");
        return Answer.done();
    }

    private Answer enableUserAccessToken(ApiRequest request) {
        find(request, request.objectOrEmpty().text("token_id")).active = true;
        audits.add(request, "");
        return Answer.done();
    }

    private Answer revokeUserAccessToken(ApiRequest request) {
        world.sessions.remove(find(request, request.objectOrEmpty().text("token_id")));
        audits.add(request, "");
        return Answer.done();
    }

    /** A token whose owner the caller may act for. */
    private TokenRow find(ApiRequest request, String id) {
        permissions.require(permissions.mayUseTokens(request.caller()));
        TokenRow token = Ids.isValid(id) ? world.sessions.findToken(id) : null;
        if (token == null) {
            throw new Problem(
                    404,
                    "app.user_access_token.get_by_user.app_error",
                    "Unable to get the personal access tokens by user.");
        }
        permissions.requireSelf(request.caller(), token.userId);
        return token;
    }

    private static JsonMap json(TokenRow token) {
        return new JsonMap()
                .with("id", token.id)
                .with("user_id", token.userId)
                .with("description", token.description)
                .with("is_active", token.active);
    }

    private static List<JsonMap> json(List<TokenRow> tokens) {
        return tokens.stream().map(AccessTokens::json).toList();
    }
}
