package org.counterclaim.digest;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

/** Keeps the digests up to date: a moment after a save, and not once for each of many. */
@Singleton
public class DigestSchedule {
    private final DigestFeed feed;

    DigestSchedule(DigestFeed feed) {
        this.feed = feed;
    }

    /** Returns when every change is followed that was there when it began. */
    @Scheduled(every = "{counterclaim.digest-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public void catchUp() {
        while (feed.follow()) {
            // All changes come first: an event that many of them concern is compared once.
        }
        while (feed.digestNext()) {
            // Each in a transaction of its own, so that a long run holds nobody up.
        }
    }
}
