package io.github.mattermostsdk.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://chat.example.com,https://chat.example.com,https://chat.example.com/api/v4/",
        "https://chat.example.com/,https://chat.example.com,https://chat.example.com/api/v4/",
        "https://chat.example.com//,https://chat.example.com,https://chat.example.com/api/v4/",
        "' https://chat.example.com ',https://chat.example.com,https://chat.example.com/api/v4/",
        "HTTPS://Chat.Example.com,https://chat.example.com,https://chat.example.com/api/v4/",
        "http://localhost:8065,http://localhost:8065,http://localhost:8065/api/v4/",
        "https://example.com/chat,https://example.com/chat,https://example.com/chat/api/v4/",
        "https://example.com/chat/,https://example.com/chat,https://example.com/chat/api/v4/",
        "https://example.com//chat//x/,https://example.com/chat/x,https://example.com/chat/x/api/v4/",
        "https://example.com/api/v4,https://example.com,https://example.com/api/v4/",
        "https://example.com/chat/api/v4/,https://example.com/chat,https://example.com/chat/api/v4/",
        "http://[::1]:8065,http://[::1]:8065,http://[::1]:8065/api/v4/",
    })
    void acceptsWhatPeopleCopyFromABrowser(String given, String site, String api) {
        ServerUrl url = ServerUrl.parse(given);
        assertEquals(site, url.toString());
        assertEquals(api, url.api().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "'',is empty",
        "chat.example.com,has no scheme: write https://chat.example.com",
        "chat.example.com:8065/x,has no scheme: write https://chat.example.com:8065/x",
        "ftp://chat.example.com,must begin with https:// or http://",
        "wss://chat.example.com,must begin with https:// or http://",
        "https://,is malformed",
        "https://exa mple.com,is malformed",
        "https://chat.example.com?x=1,leave the part from ? or # out",
        "https://chat.example.com/#/login,leave the part from ? or # out",
    })
    void saysWhatIsWrong(String given, String reason) {
        IllegalArgumentException failure = assertThrows(IllegalArgumentException.class, () -> ServerUrl.parse(given));
        assertTrue(String.valueOf(failure.getMessage()).contains(reason), failure.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "https://bob:hunter2@example.com",
        "bob:hunter2@example.com",
        "https://hunter2@example.com/x?y",
        "//a:hunter2@b",
        "https:/a:hunter2@b"
    })
    void refusesCredentialsWithoutShowingThem(String given) {
        IllegalArgumentException failure = assertThrows(IllegalArgumentException.class, () -> ServerUrl.parse(given));
        assertTrue(String.valueOf(failure.getMessage()).contains("leave them out"), failure.getMessage());
        assertFalse(String.valueOf(failure.getMessage()).contains("hunter2"), failure.getMessage());
    }

    @Test
    void hidesTheQueryOfARefusedAddress() {
        IllegalArgumentException failure = assertThrows(
                IllegalArgumentException.class, () -> ServerUrl.parse("https://example.com/?token=hunter2"));
        assertFalse(String.valueOf(failure.getMessage()).contains("hunter2"), failure.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/x,true",
        "https://example.com:443/x,true",
        "http://example.com/x,false",
        "https://example.com:8443/x,false",
        "https://sub.example.com/x,false",
        "https://example.com.evil.org/x,false",
    })
    void knowsItsOwnOrigin(String url, boolean own) {
        assertEquals(own, ServerUrl.parse("https://example.com/chat").isOwnOrigin(HttpUrl.get(url)));
    }

    @ParameterizedTest
    @CsvSource({
        // configured, redirected to, to be configured
        "http://example.com,https://example.com/api/v4/users/me,https://example.com",
        "https://example.com,https://example.com/sub/api/v4/users/me,https://example.com/sub",
        "https://example.com/a,https://example.com/b/api/v4/users/me,https://example.com/b",
        "https://old.example.com,https://u:p@new.example.com/api/v4/users/me?t=1#x,https://new.example.com",
    })
    void tellsTheAddressThatARedirectMeans(String configured, String target, String right) {
        ServerUrl url = ServerUrl.parse(configured);
        HttpUrl asked = url.api().newBuilder().addPathSegments("users/me").build();
        ServerUrl found = url.leadingTo(asked, HttpUrl.get(target));
        assertNotNull(found);
        assertEquals(right, found.toString());
    }

    @Test
    void tellsNothingWhenTheRedirectLeadsElsewhere() {
        ServerUrl url = ServerUrl.parse("https://example.com");
        HttpUrl asked = url.api().newBuilder().addPathSegments("users/me").build();
        assertNull(url.leadingTo(asked, HttpUrl.get("https://sso.example.com/login")));
    }
}
