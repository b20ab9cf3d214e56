package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.RateLimit;
import io.github.mattermostsdk.error.NotFoundException;
import io.github.mattermostsdk.model.User;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the headers of answers tell. */
class AnswerHeadersTest extends Scenarios {
    AnswerHeadersTest(ContractRun run) {
        super(run);
    }

    @Test
    void anAnswerTellsItsRequestAndTheVersionOfTheServer() {
        ApiResponse<User> first = asAlice.users().calls().getMe().executeForResponse();
        ApiResponse<User> second = asAlice.users().calls().getMe().executeForResponse();

        assertEquals(26, Objects.requireNonNull(first.requestId()).length());
        assertNotEquals(first.requestId(), second.requestId());
        assertEquals(stage.version(), first.serverVersion());
    }

    @Test
    void aRefusalTellsItsRequestToo() {
        NotFoundException refusal =
                assertThrows(NotFoundException.class, () -> asAlice.users().getUser(unknownId()));

        assertEquals(refusal.headers().first("X-Request-Id"), refusal.requestId());
        assertTrue(refusal.getMessage().contains(Objects.requireNonNull(refusal.requestId())), refusal::getMessage);
    }

    @Test
    void onlyAServerWithLimitsTellsThem() {
        RateLimit limit = asAlice.users().calls().getMe().executeForResponse().rateLimit();

        if (stage.hasRateLimits()) {
            assertNotNull(limit);
            assertTrue(Objects.requireNonNull(limit.limit()) > Objects.requireNonNull(limit.remaining()));
            assertNotNull(limit.reset());
        } else {
            assertNull(limit);
        }
    }
}
