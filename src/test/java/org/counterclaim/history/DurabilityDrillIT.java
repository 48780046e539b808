package org.counterclaim.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.counterclaim.testing.Application;
import org.counterclaim.testing.Person;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pulls the plug of the packaged application while several people save, and looks for what they were told is saved. */
@Tag("drill")
class DurabilityDrillIT {
    private static final Pattern WHOLE = Pattern.compile("The chain is whole: all ([0-9]+) entries");
    private static final int ROUNDS = 20;
    private static final int WRITERS = 4;
    private static final int ENOUGH = 20;
    private static final long PATIENCE_SECONDS = 60;
    private static final int LONGEST_DELAY_MILLIS = 400;

    /** A save that was answered with "see there". */
    private record Saved(String address, String title) {}

    @Test
    void everyAcknowledgedSave_survivesTheKill_andTheChainIsWhole() throws Exception {
        var moments = new Random();
        var all = new ArrayList<Saved>();
        try (var application = Application.start()) {
            var person = Person.whoSetsUp(application);
            for (int round = 1; round <= ROUNDS; round++) {
                var saved = saveUntilKilled(application, person, round, moments.nextInt(LONGEST_DELAY_MILLIS));
                assertThat(saved).as("saves acknowledged in round " + round).hasSizeGreaterThanOrEqualTo(ENOUGH);
                all.addAll(saved);

                application.restart();
                assertAllThere(person, saved);
            }
            assertAllThere(person, all);
            assertChainIsWhole(person, all.size());
        }
    }

    private static List<Saved> saveUntilKilled(Application application, Person person, int round, int delay)
            throws Exception {
        var acknowledged = new ConcurrentLinkedQueue<Saved>();
        var killed = new Kill();
        var pool = Executors.newFixedThreadPool(WRITERS);
        try {
            var writers = new ArrayList<Future<?>>();
            for (int writer = 1; writer <= WRITERS; writer++) {
                var name = "Round " + round + " writer " + writer;
                writers.add(pool.submit(() -> {
                    save(person.again(), name, acknowledged, killed);
                    return null;
                }));
            }
            awaitEnough(acknowledged, writers);
            TimeUnit.MILLISECONDS.sleep(delay);
            killed.now = true;
            application.kill();
            for (var writer : writers) {
                writer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }
        return List.copyOf(acknowledged);
    }

    /** Set just before the kill: from then on, and only from then on, requests may fail. */
    private static final class Kill {
        private volatile boolean now;
    }

    private static void save(Person person, String name, Queue<Saved> acknowledged, Kill killed) throws IOException {
        try {
            assertThat(person.open("/events/new").statusCode()).isEqualTo(200);
            for (int i = 1; true; i++) {
                var title = name + " save " + i;
                var fields = Map.of("title", title, "when", "2016-09-17", "zone", "UTC", "version", "0");
                var answer = person.send("/events", fields);
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
                acknowledged.add(
                        new Saved(answer.headers().firstValue("Location").orElseThrow(), title));
            }
        } catch (IOException unreachable) {
            if (!killed.now) {
                throw unreachable;
            }
        }
    }

    private static void awaitEnough(Queue<Saved> acknowledged, List<Future<?>> writers) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (acknowledged.size() < ENOUGH && System.nanoTime() < end) {
            for (var writer : writers) {
                if (writer.isDone()) {
                    writer.get();
                }
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private static void assertAllThere(Person person, List<Saved> saves) throws IOException {
        var lost = new ArrayList<Saved>();
        for (var save : saves) {
            var page = person.open(save.address());
            // Anything but a page or its absence says nothing about the save: a session can be lost as well.
            assertThat(page.statusCode()).as("GET " + save.address()).isIn(200, 404);
            if (!Jsoup.parse(page.body()).select("h1").text().contains(save.title())) {
                lost.add(save);
            }
        }
        assertThat(lost).as("acknowledged, then lost, of " + saves.size()).isEmpty();
    }

    private static void assertChainIsWhole(Person admin, int atLeast) throws IOException {
        assertThat(admin.open("/history").statusCode()).isEqualTo(200);
        var page = Jsoup.parse(admin.send("/history/check", Map.of()).body()).text();

        var whole = WHOLE.matcher(page);
        assertThat(whole.find()).as(page).isTrue();
        assertThat(Integer.parseInt(whole.group(1))).isGreaterThanOrEqualTo(atLeast);
    }
}
