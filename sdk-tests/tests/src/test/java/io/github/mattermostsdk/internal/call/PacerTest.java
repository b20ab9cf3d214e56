package io.github.mattermostsdk.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.RateLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PacerTest {

    private final Clock clock = new Clock();
    private final Pacer pacer = new Pacer(clock);

    private static final class Clock implements Timing {
        private long nanos = 5_000_000_000L;

        @Override
        public Instant now() {
            return Instant.ofEpochSecond(0, nanos);
        }

        @Override
        public long nanoTime() {
            return nanos;
        }

        @Override
        public void sleep(Duration duration, CompletableFuture<?> wake) {
            nanos += duration.toNanos();
        }

        @Override
        public Runnable schedule(Duration delay, Runnable task) {
            throw new UnsupportedOperationException();
        }

        @Override
        public double random() {
            return 0.5;
        }

        void pass(Duration duration) {
            nanos += duration.toNanos();
        }
    }

    private static RateLimit limit(int size, int remaining, int reset) {
        return new RateLimit(size, remaining, Duration.ofSeconds(reset), null);
    }

    private void answered(@Nullable RateLimit limit, boolean refused) {
        pacer.sent();
        pacer.answered(limit, refused, true);
    }

    private long bookMillis() {
        return pacer.book().toMillis();
    }

    @Test
    void letsEverythingThroughWhileNothingIsKnown() {
        for (int i = 0; i < 1000; i++) {
            assertEquals(Duration.ZERO, pacer.book());
        }
    }

    @Test
    void usesTheBurstAndThenTheRate() {
        answered(limit(101, 3, 10), false); // 98 of 101 are missing and come back in 10 s
        assertEquals(0, bookMillis());
        assertEquals(0, bookMillis());
        assertEquals(0, bookMillis());
        long first = bookMillis();
        long second = bookMillis();
        assertTrue(first > 95 && first < 110, "9.8 a second: " + first);
        assertTrue(Math.abs(2 * first - second) <= 2, "twice as long: " + second);
    }

    @Test
    void placesBecomeFreeWithTime() {
        answered(limit(101, 0, 11), false);
        clock.pass(Duration.ofSeconds(1));
        for (int i = 0; i < 9; i++) {
            assertEquals(0, bookMillis());
        }
        assertTrue(bookMillis() > 0);
        clock.pass(Duration.ofHours(1));
        for (int i = 0; i < 101; i++) {
            assertEquals(0, bookMillis());
        }
        assertTrue(bookMillis() > 0);
    }

    @Test
    void countsTheCallsUnderWay() {
        pacer.sent();
        pacer.sent();
        pacer.sent();
        pacer.answered(limit(101, 3, 10), false, true); // two more are under way, and may not be counted
        assertEquals(0, bookMillis());
        assertTrue(bookMillis() > 0);
    }

    @Test
    void waitsAfterARefusal() {
        answered(new RateLimit(101, 0, Duration.ofSeconds(11), Duration.ofSeconds(1)), true);
        assertEquals(1000, bookMillis());
        long second = bookMillis();
        assertTrue(second > 1050 && second < 1150, "after the first: " + second);
        assertEquals(Duration.ofSeconds(1), pacer.blockedFor());
        clock.pass(Duration.ofSeconds(1));
        assertEquals(Duration.ZERO, pacer.blockedFor());
    }

    @Test
    void waitsAfterARefusalThatSaysNothing() {
        answered(null, true);
        assertEquals(1125, bookMillis());
        clock.pass(Duration.ofSeconds(2));
        assertEquals(0, bookMillis());
    }

    @Test
    void capsWhatAServerDemands() {
        answered(new RateLimit(null, null, null, Duration.ofDays(400)), true);
        assertEquals(Duration.ofSeconds(60), pacer.blockedFor());
    }

    @Test
    void learnsThatLimitsWereSwitchedOff() {
        answered(limit(101, 0, 11), false);
        answered(null, false);
        assertEquals(0, bookMillis());
        assertEquals(0, bookMillis());
    }

    @Test
    void aProxysErrorSaysNothingAboutLimits() {
        answered(limit(101, 0, 11), false);
        pacer.sent();
        pacer.answered(null, false, false);
        assertTrue(bookMillis() > 0);
    }

    @Test
    void givesBackThePlaceOfACallThatIsNotMade() {
        answered(limit(11, 0, 11), false);
        assertEquals(1000, bookMillis());
        pacer.unbook();
        assertEquals(1000, bookMillis());
        assertEquals(2000, bookMillis());
    }

    @Test
    void survivesNonsense() {
        answered(new RateLimit(0, 500, Duration.ZERO, null), false);
        answered(new RateLimit(1, Integer.MAX_VALUE, Duration.ofSeconds(Long.MAX_VALUE), null), false);
        assertEquals(0, bookMillis());
        assertTrue(bookMillis() <= 1000);
    }
}
