package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.contract.server.Account;
import io.github.mattermostsdk.model.LoginRequest;
import io.github.mattermostsdk.model.Session;
import io.github.mattermostsdk.model.User;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The sessions of a user. */
class SessionsTest extends Scenarios {
    SessionsTest(ContractRun run) {
        super(run);
    }

    @Test
    void aSessionIsListedUntilItIsRevoked() {
        List<String> before = sessions();
        MattermostClient second = signIn();
        List<String> opened =
                sessions().stream().filter(id -> !before.contains(id)).toList();
        assertEquals(1, opened.size());

        asBob.sessions().revokeSession(bob.id(), revoke -> revoke.sessionId(opened.get(0)));

        assertRefused(401, SESSION_EXPIRED, () -> second.users().getMe());
        assertRefused(
                400,
                "app.session.get.app_error",
                () -> asBob.sessions().revokeSession(bob.id(), revoke -> revoke.sessionId(opened.get(0))));
    }

    @Test
    void aSessionKnowsItsDevice() {
        MattermostClient second = signIn();
        String device = "android_rn:" + stage.uniqueWord();

        second.sessions().attachDeviceExtraProps(request -> request.deviceId(device));

        assertTrue(asBob.sessions().getSessions(bob.id()).stream()
                .anyMatch(session -> session.deviceId().equals(device)));
        second.sessions().logout();
    }

    @Test
    void allSessionsOfAUserEndAtOnce() {
        Account carol = stage.cast().carol();

        asAdmin.sessions().revokeAllSessions(carol.id());

        assertRefused(401, SESSION_EXPIRED, () -> carol.client().users().getMe());
        carol.signIn();
        assertEquals(carol.id(), carol.client().users().getMe().id());
    }

    @Test
    void nobodyTouchesTheSessionsOfOthers() {
        assertRefused(403, PERMISSIONS, () -> asBob.sessions().getSessions(alice.id()));
        assertRefused(403, PERMISSIONS, () -> asBob.sessions().revokeAllSessions(alice.id()));
    }

    private MattermostClient signIn() {
        ApiResponse<User> answer = stage.anonymous()
                .sessions()
                .calls()
                .login(LoginRequest.builder()
                        .id(bob.id())
                        .password(bob.password())
                        .build())
                .executeForResponse();
        return stage.clientWith("user", Objects.requireNonNull(answer.headers().first("Token")));
    }

    private List<String> sessions() {
        return asBob.sessions().getSessions(bob.id()).stream().map(Session::id).toList();
    }
}
