package org.counterclaim.testing;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The application's clock under test: it runs, until a test stops it at a moment. */
@Mock
@ApplicationScoped
public class TestClock extends Clock {
    private volatile Clock clock = Clock.systemUTC();

    /** From now on it is always this moment. */
    public void stopAt(Instant moment) {
        clock = Clock.fixed(moment, ZoneOffset.UTC);
    }

    /** Goes on by this much, and stops there. */
    public void pass(Duration time) {
        stopAt(instant().plus(time));
    }

    /** Runs with the real time again. */
    public void run() {
        clock = Clock.systemUTC();
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }
}
