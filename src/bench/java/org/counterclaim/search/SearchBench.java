package org.counterclaim.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.counterclaim.bench.Corpus;
import org.counterclaim.bench.CorpusArchive;
import org.counterclaim.bench.CorpusServer;
import org.counterclaim.history.Subject;

/**
 * Measures what is asked of search at a million short claims in three languages, and the same in PostgreSQL, request by
 * request in turn.
 */
public final class SearchBench {
    private static final int SAVES = 300;
    private static final int PAGES = 500;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int SHORTEST_WORD = 4;

    /** PostgreSQL takes so long for these that fewer have to do. */
    private static final int EVERY = 10;

    private final Corpus corpus;
    private final Path data;
    private final int requests;
    private final SplittableRandom random = new SplittableRandom(42);
    private final Map<String, Durations> durations = new LinkedHashMap<>();
    private final List<String> said = new ArrayList<>();

    private SearchBench(Path folder, int claims, int requests) {
        this.corpus = new Corpus(claims);
        this.data = folder.resolve("claims-" + claims);
        this.requests = requests;
    }

    /** Takes a folder, the number of claims, and how often each is asked. */
    public static void main(String... words) throws Exception {
        var folder = Path.of(words.length > 0 ? words[0] : "target/search");
        Files.createDirectories(folder);
        new SearchBench(
                        folder,
                        words.length > 1 ? Integer.parseInt(words[1]) : 1_000_000,
                        words.length > 2 ? Integer.parseInt(words[2]) : 2_000)
                .run();
    }

    private void run() throws Exception {
        tell("filling %,d claims".formatted(corpus.claims()));
        CorpusArchive.make(data, corpus);
        application();
        var file = data.toAbsolutePath().resolve("counterclaim");
        try (var database = DriverManager.getConnection("jdbc:h2:file:" + file, "sa", "");
                var index = new OpenedIndex(data, database)) {
            var keys = OpenedIndex.keys(database).subList(0, corpus.claims());
            tell("filling PostgreSQL");
            try (var beside = Beside.of(corpus, keys)) {
                said("PostgreSQL cut the words and made their index in %.0f s".formatted(beside.buildMillis() / 1000));
                ask(index, beside, keys);
            }
        }
        print();
    }

    /** What is measured of the running application. */
    private void application() throws IOException, InterruptedException {
        tell("making the index");
        Folders.delete(data.resolve("search"));
        double built;
        try (var server = CorpusServer.start(data)) {
            built = server.millisToReady();
            said("started without an index, ready after %.1f s, %.0f CPU s"
                    .formatted(built / 1000, server.cpuMillis() / 1000));
            tell("saving");
            durations.put("saved until found", Durations.of(server.saveAndFind(SAVES)));
            tell("asking for pages");
            server.search(words(PAGES));
            durations.put("one word, the whole page with seven facets", Durations.of(server.search(words(PAGES))));
        }
        try (var server = CorpusServer.start(data)) {
            said("started with an index, ready after %.1f s: made in %.1f s"
                    .formatted(server.millisToReady() / 1000, (built - server.millisToReady()) / 1000));
        }
        said("the index has %.0f MB".formatted(megabytes(data.resolve("search"))));
    }

    private List<String> words(int count) {
        var words = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            words.add(word(line()));
        }
        return words;
    }

    private void ask(OpenedIndex index, Beside beside, List<Long> keys) throws Exception {
        tell("warming up");
        for (int i = 0; i < requests / 4; i++) {
            var line = line();
            index.search(word(line));
            index.searchWithFacets(word(line));
            index.search('"' + phrase(line) + '"');
            index.similar(line.wording());
        }
        tell("one word");
        long found = 0;
        long foundBeside = 0;
        for (int i = 0; i < requests; i++) {
            var line = line();
            var word = word(line);
            found += spread("one word").measure(() -> index.search(word));
            found += 0 * spread("one word with five facets").measure(() -> index.searchWithFacets(word));
            if (i % EVERY == 0) {
                foundBeside += spreadBeside("one word", beside).measure(() -> beside.search(word, line.language()));
                spreadBeside("one word with five facets", beside)
                        .measure(() -> beside.searchWithFacets(word, line.language()));
            }
        }
        said("one word finds %,d on average; in PostgreSQL %,d"
                .formatted(found / requests, foundBeside * EVERY / requests));
        tell("phrases");
        for (int i = 0; i < requests; i++) {
            var line = line();
            var phrase = phrase(line);
            spread("phrase").measure(() -> index.search('"' + phrase + '"'));
            if (i % EVERY == 0) {
                spreadBeside("phrase", beside).measure(() -> beside.phrase(phrase, line.language()));
            }
        }
        similar(index, beside, keys);
    }

    private void similar(OpenedIndex index, Beside beside, List<Long> keys) throws Exception {
        tell("similar statements");
        int first = 0;
        int firstBeside = 0;
        int asked = 0;
        for (int i = 0; i < requests; i++) {
            int number = random.nextInt(corpus.claims());
            var nearly = corpus.nearly(number, random);
            var language = corpus.line(number).language();
            var found = new ArrayList<String>();
            spread("similar statement").measure(() -> add(found, index.similar(nearly)));
            first += !found.isEmpty() && found.get(0).equals(Subject.publicId(keys.get(number))) ? 1 : 0;
            if (i % EVERY == 0) {
                var beside6 = new ArrayList<Long>();
                spreadBeside("similar statement", beside)
                        .measure(() -> add(beside6, beside.similar(Resemblances.words(nearly), language)));
                firstBeside += !beside6.isEmpty() && beside6.get(0).equals(keys.get(number)) ? 1 : 0;
                asked++;
            }
        }
        said("a fifth of the words changed: the claim stands first for %.1f %%; in PostgreSQL for %.1f %%"
                .formatted(100.0 * first / requests, 100.0 * firstBeside / asked));
    }

    private static <T> long add(List<T> all, List<T> some) {
        all.addAll(some);
        return some.size();
    }

    private Corpus.Line line() {
        return corpus.line(random.nextInt(corpus.claims()));
    }

    /** A word of a claim, which is so the more likely the more often it is written. */
    private String word(Corpus.Line line) {
        var words = List.of(line.wording().replace(".", "").split(" "));
        var long4 =
                words.stream().filter(word -> word.length() >= SHORTEST_WORD).toList();
        return long4.isEmpty() ? words.get(0) : long4.get(random.nextInt(long4.size()));
    }

    /** Three words of a claim that follow one another. */
    private String phrase(Corpus.Line line) {
        var words = line.wording().replace(".", "").split(" ");
        int start = random.nextInt(words.length - 2);
        return words[start] + " " + words[start + 1] + " " + words[start + 2];
    }

    private Durations spread(String name) {
        var threads = ManagementFactory.getThreadMXBean();
        return durations.computeIfAbsent(
                name, each -> new Durations(() -> threads.getCurrentThreadCpuTime() / NANOS_PER_MILLI));
    }

    private Durations spreadBeside(String name, Beside beside) {
        return durations.computeIfAbsent(name + ", PostgreSQL", each -> new Durations(beside::cpuMillis));
    }

    private static double megabytes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(file ->
                                    file.toFile().isFile() ? file.toFile().length() : 0)
                            .sum()
                    / 1e6;
        }
    }

    private void said(String what) {
        said.add(what);
        tell(what);
    }

    private static void tell(String what) {
        System.err.println(LocalTime.now().withNano(0) + " " + what);
    }

    private void print() throws IOException, SQLException {
        System.out.printf(
                Locale.ROOT,
                "%d cores, Java %s, load average %s; %,d claims%n%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                Files.readString(Path.of("/proc/loadavg")).strip(),
                corpus.claims());
        System.out.println("| | p50 ms | p95 ms | p99 ms | CPU-ms | p95 CPU-ms |");
        System.out.println("|---|--:|--:|--:|--:|--:|");
        durations.forEach((name, each) -> System.out.println("| " + name + " | " + each.cells() + " |"));
        System.out.println();
        said.forEach(each -> System.out.println("- " + each));
    }
}
