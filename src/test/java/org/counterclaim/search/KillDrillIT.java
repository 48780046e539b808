package org.counterclaim.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.counterclaim.testing.Application;
import org.counterclaim.testing.DatabaseKind;
import org.counterclaim.testing.Person;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Kills the packaged application while several people write, at any moment and in the middle of what an index does, and
 * compares every id that is found afterwards with the database: on H2, or on two nodes of PostgreSQL.
 *
 * <p>{@code ./mvnw verify -Pdrills -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=KillDrillIT} packages
 * the application and runs it, with {@code -Ppostgresql} on two nodes; {@code drill.rounds} and {@code drill.seed} are
 * properties of the system.
 */
@Tag("drill")
class KillDrillIT {
    private static final int ROUNDS = Integer.getInteger("drill.rounds", 20);
    private static final long SEED = Long.getLong("drill.seed", System.nanoTime());
    private static final int WRITERS = 4;
    private static final int OF_EACH = 8;
    private static final int STATES = 4;
    private static final int LONGEST_DELAY_MILLIS = 5_000;
    private static final long PATIENCE_SECONDS = 60;
    private static final long FOLLOWING_SECONDS = 20;

    /** What Lucene calls a commit until it is done. */
    private static final String COMMITTING = "pending_segments";

    /** What a kill interrupts, and what happens to the index before the next start. */
    private enum Blow {
        ANYWHERE,
        IN_A_COMMIT,
        IN_THE_MAKING,
        INDEX_DELETED,
        INDEX_OVERWRITTEN,
        INDEX_CUT,
        BYTES_CHANGED,
        DATABASE_OLDER
    }

    private final Random random = new Random(SEED);
    private final List<Application> nodes = new ArrayList<>();
    private Person person;
    private DrillRecord record;
    private int compared;
    private int saves;
    private int commitsCut;
    private int makingsCut;
    private int missing;
    private int phantoms;
    private final List<String> differences = new ArrayList<>();

    @Test
    void index_saysWhatTheDatabaseSays_afterEveryKill() throws Exception {
        say("%s, %d rounds, seed %d".formatted(DatabaseKind.built(), ROUNDS, SEED));
        try {
            begin();
            for (int round = 1; round <= ROUNDS; round++) {
                round("round " + round, Blow.values()[(round - 1) % 3]);
            }
            round("deleted", Blow.INDEX_DELETED);
            round("overwritten", Blow.INDEX_OVERWRITTEN);
            round("cut", Blow.INDEX_CUT);
            round("changed", Blow.BYTES_CHANGED);
            if (DatabaseKind.built() == DatabaseKind.H2) {
                round("restored", Blow.DATABASE_OLDER);
            }
            say(
                    "%d saves acknowledged, %d commits and %d makings of an index cut off, %d ids compared: %d missing, %d phantom"
                            .formatted(saves, commitsCut, makingsCut, compared, missing, phantoms));
            assertThat(differences).isEmpty();
            assertThatDifferencesAreSeen();
        } finally {
            for (var node : nodes) {
                node.close();
            }
        }
    }

    /** A comparison that always says the same would say it here too. */
    private void assertThatDifferencesAreSeen() throws Exception {
        TimeUnit.MILLISECONDS.sleep(LONGEST_DELAY_MILLIS);
        nodes.forEach(Application::stop);
        DrillRecord.falsify(nodes.get(0));
        record = DrillRecord.of(nodes.get(0));
        for (var node : nodes) {
            node.restart();
            var index = DrillIndex.compare(person.at(node), record);
            say("falsified: %d ids, %d missing, %d phantom"
                    .formatted(index.compared(), index.missing(), index.phantoms()));
            assertThat(index.missing()).isEqualTo(1);
            assertThat(index.phantoms()).isGreaterThanOrEqualTo(3);
        }
    }

    private void begin() throws IOException, java.sql.SQLException {
        nodes.add(Application.start());
        person = Person.whoSetsUp(nodes.get(0));
        person.open("/events/new");
        for (int i = 0; i < STATES; i++) {
            save("/parties", Map.of("name", "State " + i, "kind", "STATE", "version", "0"));
        }
        for (int i = 0; i < OF_EACH; i++) {
            var state = "State " + i % STATES;
            save("/parties", Map.of("name", "Ministry " + i, "kind", "MINISTRY", "partOf", state, "version", "0"));
            var event = new HashMap<>(Map.of("title", "Strike " + i, "when", "2016-09-17", "zone", "UTC"));
            event.putAll(Map.of("version", "0", "partOf", i < STATES ? "" : "Strike " + i % STATES));
            save("/events", event);
            var source = new HashMap<>(Map.of("title", "Report " + i, "publisher", "Ministry " + i));
            source.putAll(Map.of("version", "0", "language", "en", "text", i % 2 == 0 ? "" : "Text of report " + i));
            save("/sources", source);
        }
        if (DatabaseKind.built() == DatabaseKind.POSTGRESQL) {
            nodes.add(nodes.get(0).another());
        } else {
            nodes.get(0).stop();
        }
        record = DrillRecord.of(nodes.get(0));
        if (DatabaseKind.built() == DatabaseKind.H2) {
            nodes.get(0).restart();
        }
    }

    private void save(String address, Map<String, String> fields) throws IOException {
        var answer = person.send(address, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private void round(String name, Blow blow) throws Exception {
        var struck = nodes.size() == 1 || random.nextInt(3) == 0 ? nodes : List.of(nodes.get(random.nextInt(2)));
        var older = blow == Blow.DATABASE_OLDER ? olderDatabase() : null;
        var writers = writeUntilKilled(struck, blow);
        if (older != null) {
            Files.move(older, DrillRecord.file(nodes.get(0)), StandardCopyOption.REPLACE_EXISTING);
        }
        record = DrillRecord.of(nodes.get(0));
        int lost = older == null ? lost(writers) : 0;
        for (var node : struck) {
            strike(node, blow);
        }
        for (var node : struck) {
            node.restart();
        }
        report(name, blow, struck, writers, lost);
    }

    /** An earlier state of the database, while the index that follows goes on. */
    private Path olderDatabase() throws Exception {
        nodes.get(0).stop();
        var older = Files.createTempFile("older", ".mv.db");
        Files.copy(DrillRecord.file(nodes.get(0)), older, StandardCopyOption.REPLACE_EXISTING);
        nodes.get(0).restart();
        return older;
    }

    private List<DrillWriter> writeUntilKilled(List<Application> struck, Blow blow) throws Exception {
        var moment = new DrillWriter.Moment();
        var pool = Executors.newFixedThreadPool(WRITERS);
        try {
            var writing = new ArrayList<Future<DrillWriter>>();
            for (int number = 0; number < WRITERS; number++) {
                var node = nodes.get(number % nodes.size());
                writing.add(pool.submit(new DrillWriter(
                        person.at(node), new Random(random.nextLong()), record, number, WRITERS, moment)));
            }
            TimeUnit.MILLISECONDS.sleep(1000 + random.nextInt(LONGEST_DELAY_MILLIS));
            if (blow == Blow.IN_A_COMMIT || blow == Blow.DATABASE_OLDER) {
                awaitFile(struck.get(0), COMMITTING);
            }
            if (blow == Blow.DATABASE_OLDER) {
                // The commit may end, so that the index is ahead of the database.
                TimeUnit.SECONDS.sleep(1);
            }
            moment.come();
            struck.forEach(Application::kill);
            commitsCut += files(struck.get(0)).anyMatch(KillDrillIT::committing) ? 1 : 0;
            var done = new ArrayList<DrillWriter>();
            for (var writer : writing) {
                done.add(writer.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
            return done;
        } finally {
            pool.shutdownNow();
        }
    }

    private static boolean committing(Path file) {
        return file.getFileName().toString().startsWith(COMMITTING);
    }

    /** Waits for a file in an index; not for ever, for it may be there too short to be seen. */
    private static void awaitFile(Application node, String beginning) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (System.nanoTime() < end
                && files(node).noneMatch(file -> file.getFileName().toString().startsWith(beginning))) {
            Thread.onSpinWait();
        }
    }

    private static Stream<Path> files(Application node) throws IOException {
        var folder = node.data().resolve("search");
        if (!Files.exists(folder)) {
            return Stream.of();
        }
        var found = new ArrayList<Path>();
        for (var index : folder.toFile().listFiles()) {
            var files = index.listFiles();
            if (files != null) {
                Stream.of(files).forEach(file -> found.add(file.toPath()));
            }
        }
        return found.stream();
    }

    private static boolean committed(Application node) throws IOException {
        return files(node).anyMatch(file -> file.getFileName().toString().startsWith("segments"));
    }

    private void strike(Application node, Blow blow) throws IOException {
        switch (blow) {
            case IN_THE_MAKING -> {
                Folders.delete(node.data().resolve("search"));
                node.launch();
                awaitFile(node, random.nextBoolean() ? "write.lock" : "_0");
                node.kill();
                makingsCut += committed(node) ? 0 : 1;
            }
            case INDEX_DELETED -> Folders.delete(node.data().resolve("search"));
            case INDEX_OVERWRITTEN -> {
                for (var file : files(node).toList()) {
                    Files.writeString(file, "no index");
                }
            }
            case INDEX_CUT -> change(node, file -> file.setLength(file.length() / 2));
            case BYTES_CHANGED ->
                change(node, file -> {
                    var bytes = new byte[(int) Math.min(2_000, file.length() / 2)];
                    random.nextBytes(bytes);
                    file.seek(file.length() / 4);
                    file.write(bytes);
                });
            default -> {
                // What was killed is left as it is.
            }
        }
    }

    /** What is done to a file. */
    private interface Change {
        void to(RandomAccessFile file) throws IOException;
    }

    private static void change(Application node, Change change) throws IOException {
        var greatest = files(node)
                .max((one, other) ->
                        Long.compare(one.toFile().length(), other.toFile().length()))
                .orElseThrow();
        try (var file = new RandomAccessFile(greatest.toFile(), "rw")) {
            change.to(file);
        }
    }

    /** How much of what was acknowledged is not in the database. */
    private int lost(List<DrillWriter> writers) {
        int lost = 0;
        for (var writer : writers) {
            for (var saved : writer.versions().entrySet()) {
                var row = record.subjects().get(saved.getKey());
                lost += row == null || row.version() < saved.getValue() ? 1 : 0;
            }
        }
        return lost;
    }

    /** How often a node said that its index was of no use. */
    private long madeAnew() {
        return nodes.stream()
                .mapToLong(node -> node.logged().split("is made anew", -1).length - 1)
                .sum();
    }

    /** What was started says that it is ready; what went on may still be following. */
    private DrillIndex compared(Application node, boolean struck) throws Exception {
        var index = DrillIndex.compare(person.at(node), record);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(FOLLOWING_SECONDS);
        while (!struck && !index.differences().isEmpty() && System.nanoTime() < end) {
            index = DrillIndex.compare(person.at(node), record);
        }
        return index;
    }

    private void report(String name, Blow blow, List<Application> struck, List<DrillWriter> writers, int lost)
            throws Exception {
        int acknowledged = writers.stream().mapToInt(DrillWriter::acknowledged).sum();
        int refused = writers.stream().mapToInt(DrillWriter::refused).sum();
        var line = "%s: %s, %d of %d nodes killed, %d saves acknowledged (%d lost), %d refused, %d subjects"
                .formatted(
                        name,
                        blow,
                        struck.size(),
                        nodes.size(),
                        acknowledged,
                        lost,
                        refused,
                        record.subjects().size());
        for (var node : nodes) {
            var index = compared(node, struck.contains(node));
            line += "; %d ids, %d missing, %d phantom".formatted(index.compared(), index.missing(), index.phantoms());
            compared += index.compared();
            missing += index.missing();
            phantoms += index.phantoms();
            index.differences().forEach(each -> differences.add(name + ": " + each));
        }
        say(line + "; indexes made anew so far: " + madeAnew());
        saves += acknowledged;
        if (lost > 0) {
            differences.add(name + ": " + lost + " acknowledged saves are lost");
        }
        if (nodes.size() == 1) {
            assertThat(acknowledged).as(name).isPositive();
        }
    }

    private static void say(String what) {
        System.out.println("drill: " + what);
    }
}
