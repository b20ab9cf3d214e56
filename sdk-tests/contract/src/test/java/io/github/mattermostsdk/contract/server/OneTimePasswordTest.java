package io.github.mattermostsdk.contract.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class OneTimePasswordTest {
    /** The secret of RFC 6238, appendix B, in base 32. */
    private final OneTimePassword codes = new OneTimePassword("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    @Test
    void theCodesAreThoseOfTheStandard() {
        assertEquals("287082", codes.at(Instant.ofEpochSecond(59)));
        assertEquals("081804", codes.at(Instant.ofEpochSecond(1_111_111_109)));
        assertEquals("353130", codes.at(Instant.ofEpochSecond(20_000_000_000L)));
    }

    @Test
    void theNextCodeIsThatOfTheNextStep() {
        assertEquals("287082", codes.after(Instant.ofEpochSecond(29)));
    }
}
