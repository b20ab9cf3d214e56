package io.github.mattermostsdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathAndQueryTest {

    private final TestServer server = new TestServer();

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "abc|abc",
                "john..doe|john..doe",
                "x/../me|x%2F..%2Fme",
                "a/b|a%2Fb",
                "a\\b|a%5Cb",
                "...|...",
                "%2e%2e|%252e%252e",
                "..%2f|..%252f",
                "a b|a%20b",
                "a?b#c|a%3Fb%23c",
                "a%b|a%25b",
                "a;b=c|a;b=c",
                "ü@x.de|%C3%BC@x.de",
                "` lead`|%20lead",
                "`..\t`|..%09",
                "`a\r\nX: y`|a%0D%0AX:%20y",
                "/users|%2Fusers",
                "//evil.example.com|%2F%2Fevil.example.com",
                "http://evil.example.com|http:%2F%2Fevil.example.com",
            })
    void putsAValueIntoOneSegment(String value, String segment) {
        server.answer(200, "{}");
        server.calls().getThing(value.replace("\\t", "\t")).execute();
        assertEquals("/api/v4/things/" + segment, server.taken().getTarget());
        server.answer(200, "{}");
        server.calls().getThingOf(value, "t").execute();
        assertEquals("/api/v4/owners/" + segment + "/things/t", server.taken().getTarget());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", ".", ".."})
    void refusesWhatIsNoSegment(String value) {
        TestCalls calls = server.calls();
        IllegalArgumentException failure =
                assertThrows(IllegalArgumentException.class, () -> calls.getThingOf("me", value));
        assertTrue(String.valueOf(failure.getMessage()).contains("thing"), failure.getMessage());
        failure = assertThrows(IllegalArgumentException.class, () -> calls.getThingOf(value, "x"));
        assertTrue(String.valueOf(failure.getMessage()).contains("owner"), failure.getMessage());
        assertEquals(0, server.requests());
    }

    @Test
    void escapesTheQuery() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("a", "x&in_team=evil");
        parameters.put("b", "100% + #1 {x} ü");
        parameters.put("c", "");
        server.answer(200, "[]");
        server.calls().listThings("john doe+", new TestCalls.Query2(parameters)).execute();
        var url = server.taken().getUrl();
        assertEquals("john doe+", url.queryParameter("team"));
        assertEquals("x&in_team=evil", url.queryParameter("a"));
        assertEquals("100% + #1 {x} ü", url.queryParameter("b"));
        assertEquals("", url.queryParameter("c"));
        assertEquals(4, url.querySize());
        assertTrue(
                url.toString()
                        .endsWith(
                                "?team=john%20doe%2B&a=x%26in_team%3Devil&b=100%25%20%2B%20%231%20%7Bx%7D%20%C3%BC&c="),
                url.toString());
    }
}
