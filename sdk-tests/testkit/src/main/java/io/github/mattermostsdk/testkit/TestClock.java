package io.github.mattermostsdk.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of a server in memory. It goes on from the present unless a test stops it or moves it: sessions then expire,
 * limits fill up again, and yesterday's posts appear in the analytics, without any waiting.
 */
public final class TestClock extends Clock {

    private final ZoneId zone;
    private InstantSource source;

    /** Makes a clock that tells the time. */
    public TestClock() {
        this(InstantSource.system(), ZoneOffset.UTC);
    }

    private TestClock(InstantSource source, ZoneId zone) {
        this.source = source;
        this.zone = zone;
    }

    /**
     * Stops the clock.
     *
     * @param instant the time that it tells from now on
     */
    public synchronized void stopAt(Instant instant) {
        source = InstantSource.fixed(instant);
    }

    /**
     * Moves the clock, stopped or not.
     *
     * @param duration by how much
     */
    public synchronized void advance(Duration duration) {
        source = InstantSource.offset(source, duration);
    }

    @Override
    public synchronized Instant instant() {
        return source.instant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public synchronized Clock withZone(ZoneId other) {
        return new TestClock(source, other);
    }
}
