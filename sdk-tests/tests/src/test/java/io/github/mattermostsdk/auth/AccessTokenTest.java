package io.github.mattermostsdk.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokenTest {

    @ParameterizedTest
    @ValueSource(strings = {"hunter2\n", "hunter2\r\nX-Evil: 1", " hunter2", "hun ter2", "hunter2\u0000", "hunter2é"})
    void refusesWhatCannotBeATokenWithoutShowingIt(String token) {
        IllegalArgumentException failure = assertThrows(IllegalArgumentException.class, () -> AccessToken.of(token));
        assertTrue(String.valueOf(failure.getMessage()).contains("position"), failure.getMessage());
        assertFalse(String.valueOf(failure.getMessage()).contains("hun"), failure.getMessage());
    }

    @Test
    void refusesAnEmptyToken() {
        IllegalArgumentException failure = assertThrows(IllegalArgumentException.class, () -> AccessToken.of(""));
        assertEquals("The access token is empty", failure.getMessage());
    }

    @Test
    void asksTheSupplierEachTime() {
        AtomicInteger count = new AtomicInteger();
        AccessToken tokens = AccessToken.from(() -> "token" + count.incrementAndGet());
        assertEquals("token1", tokens.token().toCompletableFuture().join());
        assertEquals("token2", tokens.token().toCompletableFuture().join());
    }

    @Test
    void isFinalWhenRefused() {
        assertFalse(AccessToken.of("abc").renew("abc").toCompletableFuture().join());
    }

    @Test
    void doesNotPrintTheToken() {
        assertFalse(AccessToken.of("hunter2").toString().contains("hunter2"));
    }
}
