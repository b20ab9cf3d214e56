package io.github.mattermostsdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResponseHeadersTest {

    private final ResponseHeaders headers =
            ResponseHeaders.of(Map.of("X-Ratelimit-Limit", List.of("11", "12"), "Token", List.of("hunter2")));

    @Test
    void findsNamesInAnyCase() {
        assertEquals("11", headers.first("x-rateLIMIT-limit"));
        assertEquals(List.of("11", "12"), headers.all("X-RATELIMIT-LIMIT"));
        assertEquals(List.of("hunter2"), headers.toMap().get("token"));
        assertNull(headers.first("other"));
        assertEquals(List.of(), headers.all("other"));
    }

    @Test
    void printsNamesOnly() {
        assertEquals("ResponseHeaders[Token, X-Ratelimit-Limit]", headers.toString());
        assertFalse(headers.toString().contains("hunter2"));
    }
}
