package org.counterclaim.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.counterclaim.history.ChainPlace;
import org.counterclaim.search.Engine.Ask;
import org.counterclaim.search.Engine.Hit;
import org.counterclaim.search.Engine.Step;
import org.counterclaim.testing.AsEditor;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.DatabaseKind;
import org.counterclaim.testing.Forms;
import org.counterclaim.testing.OpenSearchProfile;
import org.counterclaim.testing.Records;
import org.counterclaim.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two nodes on one database keep one index in a real cluster; they die, and the index and the history are taken away.
 */
@Tag("drill")
@QuarkusTest
@TestProfile(OpenSearchProfile.class)
@AsEditor
class ClusterIndexDrill {
    @Inject
    Database database;

    @Inject
    Statements statements;

    @Inject
    OpenSearchSettings settings;

    @Inject
    Recorded recorded;

    @Inject
    SearchTurns turns;

    private final List<ClusterIndex> nodes = new ArrayList<>();
    private ClusterIndex one;
    private ClusterIndex other;
    private OpenSearchIndices indices;

    @BeforeEach
    void nodes() throws IOException {
        database.empty();
        one = node(new Follower(recorded));
        other = node(new Follower(recorded));
        indices = new OpenSearchEngine(settings).indices();
        Records.event("Strike on the bridge");
        one.catchUp();
        other.catchUp();
    }

    @AfterEach
    void leave() {
        nodes.forEach(ClusterIndex::close);
    }

    private ClusterIndex node(Follower follower) {
        var node = new ClusterIndex(settings, follower, recorded, turns);
        nodes.add(node);
        return node;
    }

    /** Breaks off after some writes of a fill or a stretch, or does something else then. */
    private final class Interrupted extends Follower {
        private final int writes;
        private final Runnable then;

        Interrupted(int writes, Runnable then) {
            super(recorded);
            this.writes = writes;
            this.then = then;
        }

        @Override
        ChainPlace fill(Index index) throws IOException {
            return super.fill(counting(index));
        }

        @Override
        Optional<ChainPlace> follow(Index index, ChainPlace from) throws IOException {
            return super.follow(counting(index), from);
        }

        private Index counting(Index index) {
            return new Index() {
                private int left = writes;

                @Override
                public void write(List<Step> steps, long sequence) throws IOException {
                    count();
                    index.write(steps, sequence);
                }

                @Override
                public void add(List<Document> documents, long sequence) throws IOException {
                    count();
                    index.add(documents, sequence);
                }

                @Override
                public void refresh() throws IOException {
                    index.refresh();
                }

                private void count() {
                    if (left-- == 0) {
                        then.run();
                    }
                }
            };
        }
    }

    private static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static Runnable dying() {
        return () -> {
            throw new Died();
        };
    }

    @Test
    void nodesThatFollowAtOnce_loseAndRepeatNothing() throws Exception {
        var stop = new AtomicBoolean();
        var threads = Executors.newFixedThreadPool(2);
        var feeds = List.of(one, other).stream()
                .map(node -> threads.submit(until(stop, node::catchUp)))
                .toList();
        var addresses = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
            addresses.add(Records.event("Flood number" + i));
            if (i % 2 == 1) {
                Records.saved(Forms.open(addresses.get(i - 1) + "/edit", "title")
                        .with("title", "Drought number" + (i - 1))
                        .send());
            }
        }
        stop.set(true);
        for (var feed : feeds) {
            feed.get();
        }
        threads.shutdown();
        one.catchUp();
        other.catchUp();

        assertThat(other.reached()).isEqualTo(recorded.end());
        assertThat(subjects(other, "bridge")).hasSize(1);
        assertThat(subjects(other, "flood")).hasSize(20).doesNotHaveDuplicates();
        assertThat(subjects(one, "drought"))
                .containsExactlyInAnyOrderElementsOf(addresses.stream()
                        .filter(address -> addresses.indexOf(address) % 2 == 0)
                        .map(address -> address.substring(address.lastIndexOf('/') + 1))
                        .toList());
        assertThat(total(one)).isEqualTo(41);
        assertThat(one.ready()).isTrue();
        assertThat(other.ready()).isTrue();
    }

    @Test
    void nodeThatDiesInAStretch_isFollowedByAnother_fromWhereItWas() throws IOException {
        var before = one.reached();
        var dies = node(new Interrupted(1, dying()));
        Records.source("An article on the flood", "An agency", "");
        Records.event("Flood");

        assertThatThrownBy(dies::catchUp).isInstanceOf(Died.class);
        assertThat(other.reached()).isEqualTo(before);
        other.catchUp();

        assertThat(other.reached()).isEqualTo(recorded.end());
        assertThat(subjects(other, "flood")).hasSize(2);
    }

    @Test
    void nodeThatLosesItsTurn_writesNoMore_andDoesNotSayThatItFollowed() throws IOException {
        var before = one.reached();
        var cut = node(new Interrupted(1, () -> elsewhere(this::cutWhoHoldsATurn)));
        Records.source("An article on the flood", "An agency", "");
        Records.event("Flood");

        assertThatThrownBy(cut::catchUp).isInstanceOf(RuntimeException.class);
        assertThat(indices.serving().orElseThrow().reached()).contains(before);
        other.catchUp();
        cut.catchUp();

        assertThat(subjects(cut, "flood")).hasSize(2);
    }

    /** On a thread that is in no transaction, and so has another connection. */
    private static void elsewhere(Runnable act) {
        var thread = new Thread(act);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void cutWhoHoldsATurn() {
        if (DatabaseKind.built() == DatabaseKind.POSTGRESQL) {
            database.column(
                    "select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction'");
        } else {
            for (var session : database.column("select session_id from information_schema.sessions"
                    + " where contains_uncommitted and session_id <> session_id()")) {
                database.column("select abort_session(" + session + ")");
            }
        }
    }

    @Test
    void whileOneNodeHasTheTurn_theOtherDoesNotWait() throws Exception {
        var follows = Executors.newSingleThreadExecutor();
        var waits = new AtomicBoolean(true);
        var slow = node(new Interrupted(0, () -> sleepWhile(waits)));
        Records.event("Flood");
        Future<?> turn = follows.submit(() -> {
            slow.catchUp();
            return null;
        });
        awaitTurnTaken();

        long begun = System.nanoTime();
        other.catchUp();
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun)).isLessThan(2_000);
        assertThat(subjects(other, "flood")).isEmpty();
        waits.set(false);
        turn.get();
        follows.shutdown();

        assertThat(subjects(other, "flood")).hasSize(1);
    }

    private void awaitTurnTaken() throws IOException {
        while (turns.take(SearchTurn.FOLLOW, () -> {})) {
            sleep(20);
        }
    }

    @Test
    void indexThatWasDeletedInTheCluster_isMadeAgain() throws IOException {
        indices.delete(indices.serving().orElseThrow());

        assertThat(one.ready()).isFalse();
        assertThatThrownBy(() -> total(one)).isInstanceOf(EngineUnavailable.class);
        one.catchUp();

        assertThat(subjects(one, "bridge")).hasSize(1);
        assertThat(subjects(other, "bridge")).hasSize(1);
        assertThat(one.ready()).isTrue();
    }

    @Test
    void anotherHistory_isNeverMixedWithTheOld_onNoNode() throws IOException {
        database.empty();
        Records.event("Flood");
        Records.event("Drought");
        var dies = node(new Interrupted(0, dying()));

        // Its successor is not made yet, and the index of the other history serves nobody any more.
        assertThatThrownBy(dies::catchUp).isInstanceOf(Died.class);
        assertThatThrownBy(() -> total(other)).isInstanceOf(EngineUnavailable.class);
        other.catchUp();

        assertThat(subjects(other, "bridge")).isEmpty();
        assertThat(total(other)).isEqualTo(2);
        assertThat(total(one)).isEqualTo(2);
        one.catchUp();
        assertThat(one.reached()).isEqualTo(recorded.end());
    }

    @Test
    void historyThatWasPutBack_takesAwayWhatCameLater() throws IOException {
        Records.event("Flood");
        one.catchUp();
        database.empty();
        Records.event("Strike on the bridge");

        other.catchUp();

        assertThat(total(other)).isEqualTo(1);
        assertThat(subjects(other, "flood")).isEmpty();
    }

    @Test
    void madeAnewWhileItIsAsked_itAlwaysAnswers() throws Exception {
        var before = indices.serving().orElseThrow().name();
        var stop = new AtomicBoolean();
        var thread = Executors.newSingleThreadExecutor();
        var asked = thread.submit(
                until(stop, () -> assertThat(subjects(other, "bridge")).hasSize(1)));

        one.remake();
        awaitOther(before);
        Records.event("Flood");
        other.catchUp();
        sleep(14_000);
        stop.set(true);
        asked.get();
        thread.shutdown();

        assertThat(subjects(one, "flood")).hasSize(1);
        indices.deleteOthers();
        assertThat(total(other)).isEqualTo(2);
    }

    private void awaitOther(String before) {
        for (int i = 0; i < 400 && indices.serving().orElseThrow().name().equals(before); i++) {
            sleep(50);
        }
        assertThat(indices.serving().orElseThrow().name()).isNotEqualTo(before);
    }

    @Test
    void makingThatWasBrokenOff_leavesNothing() throws Exception {
        var serving = indices.serving().orElseThrow().name();
        var left = indices.next();
        left.add(List.of(), 1);

        var started = node(new Follower(recorded));
        started.catchUp();

        assertThat(indices.serving().orElseThrow().name()).isEqualTo(serving);
        assertThatThrownBy(() -> left.reach(ChainPlace.BEGINNING)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void fillOfManyMinutes_keepsItsTurn() throws IOException {
        indices.delete(indices.serving().orElseThrow());
        var slow = node(new Interrupted(0, () -> sleep((OpenSearchProfile.SECONDS + 5) * 1_000L)));

        slow.catchUp();

        assertThat(total(slow)).isEqualTo(1);
    }

    @Test
    void whileNothingIsRecorded_aLookIsOneQuery() {
        var sent = statements.of(() -> {
            try {
                one.catchUp();
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
        });
        assertThat(sent).hasSize(1);
    }

    private interface Act {
        void run() throws IOException;
    }

    private static Callable<Void> until(AtomicBoolean stop, Act act) {
        return () -> {
            while (!stop.get()) {
                act.run();
            }
            return null;
        };
    }

    private static void sleepWhile(AtomicBoolean waits) {
        while (waits.get()) {
            sleep(20);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static long total(KeptIndex index) {
        return index.find(new Ask(new Match.All(List.of(), List.of()), Order.RECORDED, null, 0, Set.of(), 0))
                .total();
    }

    private static List<String> subjects(KeptIndex index, String word) {
        var asked = new Ask(new Match.Word(Field.WORDS, word, 1), Order.RECORDED, null, 100, Set.of(), 0);
        return index.find(asked).hits().stream().map(Hit::subject).toList();
    }
}
