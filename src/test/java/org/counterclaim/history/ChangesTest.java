package org.counterclaim.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangesTest {
    private static final int WRITERS = 16;
    private static final int WRITES = 20;

    @Inject
    Notes notes;

    @Inject
    Changes changes;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @BeforeEach
    void empty() {
        database.empty();
    }

    @AfterEach
    void runClock() {
        clock.run();
    }

    @Test
    void change_holdsWhoWhatWhenAndWhy() {
        clock.stopAt(Instant.parse("2016-09-17T14:03:00.123456789Z"));
        var note = notes.record("first", "  because ");

        var change = changes.newestOf(note);

        assertThat(change.sequence()).isEqualTo(1);
        assertThat(change.at()).isEqualTo("2016-09-17T14:03:00.123Z");
        assertThat(change.authorName()).isEqualTo("Ada");
        assertThat(change.action()).isEqualTo(Action.CREATED);
        assertThat(change.reason()).isEqualTo("because");
        assertThat(change.kind()).isEqualTo("note");
        assertThat(change.subjectId()).isEqualTo(note.publicId());
        assertThat(change.state().text("text")).isEqualTo("first");
    }

    /** Spells out what is hashed, because the hashes of years must stay checkable. */
    @Test
    void hash_coversPreviousHashHeadAndSnapshot() {
        clock.stopAt(Instant.parse("2016-09-17T14:03:00Z"));
        var note = notes.record("first", "because");

        var head = """
                {"action":"CREATED","at":"2016-09-17T14:03:00Z","author":{"id":"ada","name":"Ada"},"cause":null,\
                "reason":"because","sequence":1,"subject":{"id":"%s","kind":"note","title":"Note"},"version":0}""".formatted(note.publicId());
        var snapshot = "{\"hidden\":false,\"text\":\"first\"}";
        assertThat(database.column("select snapshot from change")).containsExactly(snapshot);
        assertThat(changes.newestOf(note).previousHash()).isEqualTo("0".repeat(64));
        assertThat(changes.newestOf(note).hash()).isEqualTo(Sha256.of("0".repeat(64) + head + Sha256.of(snapshot)));
    }

    @Test
    void edits_areChained_andKeepEarlierStates() {
        var note = notes.record("first", null);
        notes.edit(note.id(), 0, "second");
        notes.edit(note.id(), 1, "third");

        var entries = changes.historyOf(note, null).items();

        assertThat(entries)
                .extracting(entry -> entry.change().state().text("text"))
                .containsExactly("third", "second", "first");
        assertThat(entries.get(0).change().previousHash())
                .isEqualTo(entries.get(1).change().hash());
        assertThat(changes.at(note, 1))
                .map(change -> change.state().text("text"))
                .contains("second");
        assertThat(entries.get(0).differences()).extracting(Difference::field).containsExactly("text");
        assertThat(changes.check()).isEqualTo(new ChainCheck(3, null, null));
    }

    @Test
    void longHistory_isReadInSlices_eachWithItsDifferences() {
        var note = notes.record("0", null);
        for (int version = 0; version < 60; version++) {
            notes.edit(note.id(), version, Integer.toString(version + 1));
        }

        var newest = changes.historyOf(note, null);
        var rest = changes.historyOf(note, Long.valueOf(newest.next()));

        assertThat(newest.items()).hasSize(50);
        assertThat(newest.items().get(49).change().sequence()).isEqualTo(12);
        assertThat(newest.items().get(49).differences())
                .extracting(Difference::field)
                .containsExactly("text");
        assertThat(rest.items()).extracting(entry -> entry.change().sequence()).containsExactlyElementsOf(down(11, 1));
        assertThat(rest.next()).isNull();
    }

    @Test
    void concurrentWriters_appendInOrder_withoutGapOrDeadlock() throws Exception {
        var shared = new ArrayList<Long>();
        for (int i = 0; i < 4; i++) {
            shared.add(notes.record("", null).id());
        }

        inParallel(writer -> {
            var random = new Random(writer);
            for (int write = 0; write < WRITES; write++) {
                if (write % 2 == 0) {
                    notes.record("note " + write + " of writer " + writer, null);
                } else {
                    // Two of the shared notes in any order: locks of their rows taken first would deadlock.
                    var order = new ArrayList<>(shared);
                    Collections.shuffle(order, random);
                    notes.addToAll(order.subList(0, 2), "x");
                }
            }
            return null;
        });

        long expected = 4 + WRITERS * (WRITES / 2 + WRITES / 2 * 2L);
        assertThat(database.column("select sequence from change order by sequence"))
                .isEqualTo(up(expected));
        assertThat(changes.check()).isEqualTo(new ChainCheck(expected, null, null));
        assertThat(database.column(
                        "select sum(length(text)) from note where id in (%d, %d, %d, %d)".formatted(shared.toArray())))
                .extracting(sum -> ((Number) sum).intValue())
                .containsExactly(WRITERS * WRITES);
    }

    @Test
    void concurrentEditsOfOneVersion_onlyOneIsSaved() throws Exception {
        var note = notes.record("first", null);

        var saved = inParallel(writer -> {
            try {
                notes.edit(note.id(), 0, "by writer " + writer);
                return 1;
            } catch (StaleEdit stale) {
                return 0;
            }
        });

        assertThat(saved).containsOnlyOnce(1).hasSize(WRITERS);
        assertThat(changes.check().checked()).isEqualTo(2);
    }

    @Test
    void checkWhileOthersSave_findsTheChainWhole() throws Exception {
        var checks = inParallel(writer -> {
            for (int i = 0; i < WRITES; i++) {
                if (writer % 4 == 0) {
                    var check = changes.check();
                    if (!check.whole()) {
                        return check.toString();
                    }
                } else {
                    notes.record("by writer " + writer, null);
                }
            }
            return "whole";
        });

        assertThat(checks).containsOnly("whole");
    }

    @Test
    void staleEdit_writesNothing() {
        var note = notes.record("first", null);
        notes.edit(note.id(), 0, "second");

        assertThatExceptionOfType(StaleEdit.class)
                .isThrownBy(() -> notes.edit(note.id(), 0, "lost"))
                .satisfies(stale -> assertThat(stale.current()).isEqualTo(1));
        assertThat(database.column("select text from note")).containsExactly("second");
        assertThat(changes.check()).isEqualTo(new ChainCheck(2, null, null));
    }

    @Test
    void failedWrite_leavesNeitherSubjectNorChangeNorGap() {
        assertThatThrownBy(() -> notes.recordAndFail("lost")).isInstanceOf(IllegalArgumentException.class);
        notes.record("kept", null);

        assertThat(database.column("select text from note")).containsExactly("kept");
        assertThat(database.column("select sequence from change")).isEqualTo(up(1));
    }

    @Test
    void appendOutsideTheDoor_isRefused() {
        assertThatThrownBy(() -> notes.recordWithoutTheDoor("lost"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("@Write");
        assertThatThrownBy(() -> changes.append(Notes.ADA, new Note("lost"), Action.CREATED, null))
                .isInstanceOf(RuntimeException.class);
        assertThat(database.column("select id from note")).isEmpty();
        assertThat(database.column("select sequence from change")).isEmpty();
    }

    @Test
    void appendWithoutAuthor_isRefused() {
        assertThatThrownBy(() -> changes.append(new Note("lost"), Action.CREATED, null))
                .isInstanceOf(IllegalStateException.class);
    }

    private static List<Object> inParallel(Work work) throws Exception {
        var pool = Executors.newFixedThreadPool(WRITERS);
        try {
            var calls = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> (Callable<Object>) () -> work.as(writer))
                    .toList();
            var results = new ArrayList<>();
            for (var done : pool.invokeAll(calls, 2, TimeUnit.MINUTES)) {
                results.add(done.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private interface Work {
        Object as(int writer) throws Exception;
    }

    private static List<Object> up(long last) {
        return LongStream.rangeClosed(1, last).<Object>mapToObj(Long::valueOf).toList();
    }

    private static List<Long> down(long first, long last) {
        return LongStream.rangeClosed(last, first)
                .map(i -> first + last - i)
                .boxed()
                .toList();
    }
}
