package io.github.mattermostsdk.testkit.internal.sessions;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.http.SessionCookies;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Audits;
import io.github.mattermostsdk.testkit.internal.logic.Sessions;
import io.github.mattermostsdk.testkit.internal.logic.SignIn;
import io.github.mattermostsdk.testkit.internal.state.SessionRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.UserJson;

/** Begins and ends sessions. */
final class LogIn {

    private final Sessions sessions;
    private final SignIn signIn;
    private final Audits audits;

    LogIn(World world) {
        this.sessions = new Sessions(world);
        this.signIn = new SignIn(world);
        this.audits = new Audits(world);
    }

    void register(Operations operations) {
        operations.onPublic("login", this::login);
        operations.onPublic("logout", this::logout);
    }

    private Answer login(ApiRequest request) {
        JsonMap body = request.objectOrEmpty();
        String attempt = "login_id=" + body.text("login_id");
        try {
            audits.add("", request.path(), "attempt - " + attempt, "");
            UserRow user = signIn.check(body);
            SessionRow session = sessions.begin(user, body.text("device_id"));
            audits.add(user.id, request.path(), "authenticated", "");
            audits.add(user.id, request.path(), "success", session.id);
            Answer answer = Answer.of(UserJson.own(user)).header("Token", session.token);
            return "XMLHttpRequest".equals(request.header("X-Requested-With"))
                    ? SessionCookies.add(answer, session)
                    : answer;
        } catch (Problem problem) {
            audits.add("", request.path(), "failure - " + attempt, "");
            throw problem;
        }
    }

    /** A personal access token outlives it. */
    private Answer logout(ApiRequest request) {
        SessionRow session = request.sessionOrNull();
        if (session != null) {
            sessions.end(session);
        }
        return Answer.done().header("Set-Cookie", SessionCookies.CLEARED);
    }
}
