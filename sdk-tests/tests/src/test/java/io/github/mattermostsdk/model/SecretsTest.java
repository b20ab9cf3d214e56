package io.github.mattermostsdk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.api.UsersApi;
import org.junit.jupiter.api.Test;

/** Objects can be printed without giving a secret away, and still hold and send it. */
class SecretsTest {
    private final LoginRequest login = LoginRequest.builder()
            .loginId("yuki.tanaka")
            .password("hunter2-hunter2")
            .token("123456")
            .build();

    @Test
    void theTextShowsThatASecretIsThereAndNotWhichOne() {
        String text = login.toString();
        assertTrue(text.contains("yuki.tanaka"), text);
        assertTrue(text.contains("password="), text);
        assertFalse(text.contains("hunter2") || text.contains("123456"), text);
    }

    @Test
    void neitherDoesTheTextOfParameters() {
        UsersApi.CreateUserQuery query = UsersApi.CreateUserQuery.builder()
                .inviteToken("mailed-token")
                .inviteId("team-invite")
                .build();
        assertEquals("CreateUserQuery[t=███, iid=team-invite]", query.toString());
        assertEquals("mailed-token", query.inviteToken());
    }

    @Test
    void theSecretItselfIsKeptAndSent() {
        assertEquals("hunter2-hunter2", login.password());
        assertEquals(
                "{\"login_id\":\"yuki.tanaka\",\"password\":\"hunter2-hunter2\",\"token\":\"123456\"}",
                ModelJson.write(LoginRequest.class, login));
    }
}
