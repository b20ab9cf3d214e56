package io.github.mattermostsdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerVersionTest {

    @ParameterizedTest
    @CsvSource({
        "11.6.0..d94b41a8c2.false,11.6.0",
        "5.37.0.5.37.0.abc.true,5.37.0",
        "10.11.3.12345.hash.false,10.11.3",
        "10.11,10.11.0",
        "11.0.0-rc1,11.0.0",
    })
    void readsTheFirstThreeNumbers(String header, String version) {
        assertEquals(version, String.valueOf(ServerVersion.parse(header)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "dev", "11", "11.x.0", "99999999999.1.1", "v11.6.0"})
    void readsNothingElse(String header) {
        assertNull(ServerVersion.parse(header));
    }

    @Test
    void comparesByNumber() {
        ServerVersion lts = new ServerVersion(10, 11, 0);
        assertTrue(new ServerVersion(11, 2, 0).isAtLeast(lts));
        assertTrue(new ServerVersion(10, 11, 0).isAtLeast(lts));
        assertFalse(new ServerVersion(10, 9, 9).isAtLeast(lts));
        assertFalse(new ServerVersion(9, 12, 0).isAtLeast(lts));
    }
}
