package io.github.mattermostsdk.contract.description;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mattermostsdk.contract.exchange.Exchange;
import io.github.mattermostsdk.contract.exchange.Message;
import java.util.List;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.junit.jupiter.api.Test;

/** The check sees one planted fault of each kind, and says where it is. */
class StrictCheckTest {
    private static final HttpUrl SITE = HttpUrl.get("https://chat.example.com/sub");
    private static final String REACTIONS = "reactions";
    private static final String REACTION =
            "{\"user_id\":\"u\",\"post_id\":\"p\",\"emoji_name\":\"tada\",\"create_at\":1795362511737,\"update_at\":0,\"delete_at\":0}";
    private static final String REQUEST = "{\"user_id\":\"u\",\"post_id\":\"p\",\"emoji_name\":\"tada\"}";

    private final Description description = Description.load();

    @Test
    void whatIsDescribedPasses() {
        assertEquals(List.of(), differences("POST", REACTIONS, REQUEST, 200, REACTION));
    }

    @Test
    void anUnknownPropertyIsSeen() {
        assertEquals(
                List.of("saveReaction · $.mood · is not in the description"),
                differences("POST", REACTIONS, REQUEST, 200, REACTION.replace("{", "{\"mood\":1,")));
    }

    @Test
    void aMissingPropertyIsSeen() {
        assertEquals(
                List.of("saveReaction · $.emoji_name · is missing, though required"),
                differences("POST", REACTIONS, REQUEST, 200, REACTION.replace("\"emoji_name\":\"tada\",", "")));
    }

    @Test
    void aNullIsSeen() {
        assertEquals(
                List.of("saveReaction · $.user_id · is null, and never may be"),
                differences("POST", REACTIONS, REQUEST, 200, REACTION.replace("\"u\"", "null")));
    }

    @Test
    void anotherTypeIsSeen() {
        assertEquals(
                List.of("saveReaction · $.create_at · is a string and not integer"),
                differences("POST", REACTIONS, REQUEST, 200, REACTION.replace("1795362511737", "\"now\"")));
    }

    @Test
    void aTimeThatIsNeverZeroIsSeen() {
        assertEquals(
                List.of("saveReaction · $.create_at · is less than 1: 0"),
                differences("POST", REACTIONS, REQUEST, 200, REACTION.replace("1795362511737", "0")));
    }

    @Test
    void anUndeclaredStatusIsSeen() {
        assertEquals(
                List.of("saveReaction · status · 418 is not in the description"),
                differences("POST", REACTIONS, REQUEST, 418, "{}"));
    }

    @Test
    void theErrorBodyIsHeldToItsSchemaToo() {
        assertEquals(
                List.of("saveReaction · $.detailed_error · is missing, though required"),
                differences("POST", REACTIONS, REQUEST, 403, "{\"id\":\"a\",\"message\":\"b\"}"));
    }

    @Test
    void twoValuesInOneBodyAreSeen() {
        assertEquals(
                1, differences("POST", REACTIONS, REQUEST, 200, REACTION + "{}").size());
    }

    @Test
    void anUnknownMemberOfARequestIsSeen() {
        assertEquals(
                List.of("saveReaction · request $.mood · is not in the description"),
                differences("POST", REACTIONS, REQUEST.replace("{", "{\"mood\":1,"), 200, REACTION));
    }

    @Test
    void anUnknownQueryParameterIsSeen() {
        assertEquals(
                List.of("saveReaction · request query loud · is not in the description"),
                differences("POST", "reactions?loud=1", REQUEST, 200, REACTION));
    }

    @Test
    void aQueryParameterOfAnotherTypeIsSeen() {
        assertEquals(
                List.of("getUsers · request query per_page · is not integer: many"),
                differences("GET", "users?per_page=many", "", 200, "[]"));
    }

    @Test
    void aLiteralSegmentWinsOverATemplate() {
        assertEquals(
                List.of("getKnownUsers · $ · is an object and not array"),
                differences("GET", "users/known", "", 200, "{}"));
    }

    @Test
    void aHeaderThatMustComeIsMissed() {
        List<String> found = differences("POST", "users/login", "{\"login_id\":\"a\",\"password\":\"b\"}", 200, "null");

        assertEquals("login · header Token · is missing, though required", found.get(0));
    }

    private List<String> differences(String method, String path, String sent, int status, String received) {
        HttpUrl url = HttpUrl.get(SITE + "/api/v4/" + path);
        Exchange exchange = new Exchange("user", method, url, json(sent), status, json(received));
        return description.differences(SITE, exchange).stream()
                .map(Difference::toString)
                .toList();
    }

    private static Message json(String text) {
        return new Message(Headers.of("Content-Type", "application/json"), ByteString.encodeUtf8(text));
    }
}
