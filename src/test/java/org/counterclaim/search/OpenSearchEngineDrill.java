package org.counterclaim.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.counterclaim.history.ChainPlace;
import org.counterclaim.search.Engine.Ask;
import org.counterclaim.search.Engine.Count;
import org.counterclaim.search.Engine.Found;
import org.counterclaim.search.Engine.Hit;
import org.counterclaim.search.Engine.Step;
import org.counterclaim.search.Engine.Step.Drop;
import org.counterclaim.search.Engine.Step.Put;
import org.counterclaim.testing.OpenSearchServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes to a real cluster and asks it, stops it, and lets it keep silent. */
@Tag("drill")
class OpenSearchEngineDrill {
    private static final Match ALL = new Match.All(List.of(), List.of());
    private static final int MANY = 200;
    private static final Duration LIMIT = Duration.ofSeconds(14);

    private static OpenSearchServer server;

    private String index;
    private OpenSearchEngine engine;
    private OpenSearchIndex written;

    private record Settings(Optional<List<URI>> url, String index, Optional<String> user, Optional<String> password)
            implements OpenSearchSettings {}

    @BeforeAll
    static void start() {
        server = OpenSearchServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void makeIndex(TestInfo test) {
        index = "drill-" + Integer.toHexString(test.getDisplayName().hashCode()) + "-"
                + test.getTestMethod().orElseThrow().getName().toLowerCase(java.util.Locale.ROOT);
        engine = engineAt(server.address());
        makeServing();
    }

    private void makeServing() {
        written = engine.indices().next();
        engine.indices().serve(written);
    }

    @AfterEach
    void leave() {
        engine.close();
    }

    private OpenSearchEngine engineAt(URI... addresses) {
        return new OpenSearchEngine(
                new Settings(Optional.of(List.of(addresses)), index, Optional.of("drill"), Optional.of("secret")));
    }

    @Test
    void anIndexServes_untilAnotherTakesItsPlace() {
        write(1, new Put(List.of(claim("a", "one"))));
        var indices = engine.indices();
        var next = indices.next();
        next.add(List.of(claim("b", "two")), 2);
        next.refresh();
        assertThat(keys(ALL)).containsExactly("a");
        assertThat(indices.serving().orElseThrow().name()).isEqualTo(index + "-1");

        indices.serve(next);
        assertThat(keys(ALL)).containsExactly("b");
        indices.deleteOthers();

        assertThat(indices.serving().orElseThrow().name()).isEqualTo(index + "-2");
        assertThatThrownBy(() -> write(3, new Put(List.of(claim("a", "late"))))).isInstanceOf(RuntimeException.class);
        assertThat(keys(ALL)).containsExactly("b");
    }

    @Test
    void howFarItFollows_isKnownToTheIndex_andIsNoDocument() {
        assertThat(written.reached()).isEmpty();

        written.reach(new ChainPlace(7, "h7"));
        written.reach(new ChainPlace(5, "h5"));
        written.refresh();

        assertThat(written.reached()).contains(new ChainPlace(7, "h7"));
        assertThat(keys(ALL)).isEmpty();
        assertThat(keys(new Match.All(List.of(), List.of(word("one"))))).isEmpty();
    }

    @Test
    void whatIsWritten_isFoundAfterRefresh_asItIsShown() {
        written.write(List.of(new Put(List.of(passage("s1#0", "s1", "a bridge", "A bridge.")))), 1);
        assertThat(keys(ALL)).isEmpty();

        written.refresh();

        assertThat(find(ALL).hits()).containsExactly(new Hit("s1#0", "s1", Kind.SOURCE, "A bridge."));
    }

    @Test
    void putAgain_replaces_andDroppedIsGone_inTheOrderOfTheSteps() {
        write(1, new Put(List.of(claim("a", "old"), claim("b", "stays"))));
        write(2, new Put(List.of(claim("a", "new"))));
        assertThat(keys(word("old"))).isEmpty();
        assertThat(keys(word("new"))).containsExactly("a");

        write(3, new Put(List.of(claim("c", "new"))), drop("a", "c"), new Put(List.of(claim("c", "newest"))));
        assertThat(keys(ALL)).containsExactlyInAnyOrder("b", "c");
        assertThat(keys(word("newest"))).containsExactly("c");
    }

    @Test
    void aStretchWrittenOnceMore_leavesTheSame() {
        var steps = new Step[] {drop("a"), new Put(List.of(claim("a", "one")))};
        write(5, steps);
        write(5, steps);
        write(5, steps);

        assertThat(keys(word("one"))).containsExactly("a");
    }

    @Test
    void whatComesLate_changesNothingNewer() {
        write(9, new Put(List.of(claim("a", "newer"), claim("gone", "newer"))));
        write(10, drop("gone"));

        write(8, new Put(List.of(claim("a", "older"), claim("gone", "older"), claim("other", "older"))));
        write(8, drop("a"));

        assertThat(keys(word("newer"))).containsExactly("a");
        assertThat(keys(word("older"))).containsExactly("other");
    }

    @Test
    void dropsOfThousands_leaveNone() {
        var passages = IntStream.range(0, 1_700)
                .mapToObj(i -> passage("s1#" + i, "s1", "word", "Word"))
                .toList();
        write(1, new Put(passages), new Put(List.of(claim("a", "word"))));
        assertThat(find(ALL).total()).isEqualTo(1_701);

        write(2, drop("s1"));

        assertThat(keys(ALL)).containsExactly("a");
    }

    @Test
    void whatTheClusterDoesNotTake_failsTheWrite() {
        var endless = new Document.Draft("a")
                .words(Field.WORDS, "fine")
                .mark(Field.SUBJECT, "x".repeat(40_000))
                .done();

        assertThatThrownBy(() -> write(1, new Put(List.of(endless))))
                .isInstanceOf(NotIndexed.class)
                .hasMessageContaining("a: ");
    }

    @Test
    void aMissingIndex_isNotMadeByWriting_norFoundEmpty() throws Exception {
        server.send("DELETE", "/" + index + "-1");

        assertThatThrownBy(() -> write(1, new Put(List.of(claim("a", "one"))))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> find(ALL)).isInstanceOf(EngineUnavailable.class);
        assertThat(engine.serves()).isFalse();
        makeServing();
        assertThat(keys(ALL)).isEmpty();
    }

    @Test
    void everyKindOfMatch_findsWhatItSays() {
        write(
                1,
                new Put(List.of(
                        claim("a", "the bridge was blown up"),
                        claim("b", "the bridge stood"),
                        claim("c", "up blown"),
                        passage("s1#0", "s1", "взрыв моста", "Взрыв моста"))));
        var blown = word("blown");
        var bridge = word("bridge");

        assertThat(keys(bridge)).containsExactlyInAnyOrder("a", "b");
        assertThat(keys(word("взрыв"))).containsExactly("s1#0");
        assertThat(keys(word("bridge stood"))).isEmpty();
        assertThat(keys(new Match.Begins(Field.WORDS, "b", 1))).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(keys(new Match.Begins(Field.WORDS, "моста", 1))).containsExactly("s1#0");
        assertThat(keys(new Match.Sequence(Field.WORDS, List.of("blown", "up"))))
                .containsExactly("a");
        assertThat(keys(new Match.Sequence(Field.WORDS, List.of("stood")))).containsExactly("b");
        assertThat(keys(new Match.Marked(Field.SUBJECT, Set.of("a", "s1", "none"))))
                .containsExactlyInAnyOrder("a", "s1#0");
        assertThat(keys(new Match.Marked(Field.SUBJECT, Set.of()))).isEmpty();
        assertThat(keys(new Match.Best(List.of(blown, bridge)))).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(keys(new Match.Some(List.of(blown, bridge)))).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(keys(new Match.Some(List.of()))).isEmpty();
        assertThat(keys(new Match.Best(List.of()))).isEmpty();
        assertThat(keys(new Match.All(List.of(blown, bridge), List.of()))).containsExactly("a");
        assertThat(keys(new Match.All(List.of(bridge), List.of(blown)))).containsExactly("b");
        assertThat(keys(new Match.All(List.of(), List.of(bridge)))).containsExactlyInAnyOrder("c", "s1#0");
        assertThat(keys(new Match.Counting(bridge, 3))).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void between_includesItsBounds_andTheAbsenceOfTime() {
        write(1, new Put(List.of(at("a", -5, 1), at("b", 7, 2), at("c", Long.MIN_VALUE, 3))));

        assertThat(keys(between(-5, 7))).containsExactlyInAnyOrder("a", "b");
        assertThat(keys(between(-4, 6))).isEmpty();
        assertThat(keys(between(7, Long.MAX_VALUE))).containsExactly("b");
        assertThat(keys(between(Long.MIN_VALUE, -5))).containsExactlyInAnyOrder("a", "c");
        assertThat(keys(between(Long.MIN_VALUE, Long.MIN_VALUE))).containsExactly("c");
    }

    @Test
    void weights_countAsTheySay_andMarksCountNothing() {
        write(1, new Put(List.of(claim("a", "one"), claim("b", "two"), claim("c", "three"))));
        var one = new Match.Counting(word("one"), 2);
        var two = new Match.Counting(word("two"), 3);

        assertThat(keys(new Match.Some(List.of(one, two)))).containsExactly("b", "a");
        assertThat(keys(new Match.Best(List.of(one, two, new Match.Counting(word("one"), 4)))))
                .containsExactly("a", "b");
        assertThat(keys(new Match.Some(List.of(one, two, new Match.Counting(word("one"), 2)))))
                .containsExactly("a", "b");
        // What counts nothing adds nothing to either, so that the later recorded stands first.
        var marked = new Match.Marked(Field.SUBJECT, Set.of("a"));
        assertThat(keys(new Match.Some(List.of(ALL, marked)))).containsExactly("c", "b", "a");
        var some = new Match.Some(List.of(one, two));
        assertThat(keys(new Match.All(List.of(some, new Match.Marked(Field.SUBJECT, Set.of("a", "b"))), List.of())))
                .containsExactly("b", "a");
    }

    /** The weight at which a constant match overtakes a word is what Lucene gives the word. */
    @Test
    void words_countAsMuchAsLuceneSays() throws Exception {
        write(1, new Put(List.of(claim("a", "bridge"), claim("b", "road and river"), claim("c", "a longer text"))));
        double score = scoreByLucene("bridge", "bridge", "road and river", "a longer text");

        for (var weight : List.of(1.0, 2.5)) {
            var word = new Match.Word(Field.WORDS, "bridge", weight);
            var less = new Match.Begins(Field.WORDS, "roa", score * weight * 0.99);
            var more = new Match.Begins(Field.WORDS, "roa", score * weight * 1.01);
            assertThat(keys(new Match.Some(List.of(word, less)))).containsExactly("a", "b");
            assertThat(keys(new Match.Some(List.of(word, more)))).containsExactly("b", "a");
        }
        var sequence = new Match.Sequence(Field.WORDS, List.of("bridge"));
        assertThat(keys(new Match.Some(List.of(sequence, new Match.Begins(Field.WORDS, "roa", score * 0.99)))))
                .containsExactly("a", "b");
        assertThat(keys(new Match.Some(List.of(sequence, new Match.Begins(Field.WORDS, "roa", score * 1.01)))))
                .containsExactly("b", "a");
    }

    private static double scoreByLucene(String word, String... texts) throws Exception {
        try (var folder = new ByteBuffersDirectory();
                var writer = new IndexWriter(folder, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (var text : texts) {
                writer.addDocument(List.of(new TextField("words", text, Store.NO)));
            }
            try (var reader = DirectoryReader.open(writer)) {
                return new IndexSearcher(reader).search(new TermQuery(new Term("words", word)), 1).scoreDocs[0].score;
            }
        }
    }

    @Test
    void facets_countEveryValue_theMostFrequentFirst_andNoMoreThanAsked() {
        var documents = IntStream.range(0, 30)
                .mapToObj(i -> new Document.Draft("c" + i)
                        .words(Field.WORDS, i % 2 == 0 ? "even" : "odd")
                        .mark(Field.SUBJECT, "c" + i)
                        .mark(Field.KIND, Kind.CLAIM.code())
                        .mark(Field.PARTY, i % 3 == 0 ? List.of("p1", "p2") : List.of("p1"))
                        .mark(Field.YEAR, String.valueOf(2000 + i % 5))
                        .number(Field.RECORDED, i)
                        .done())
                .toList();
        write(1, new Put(documents));

        var found = engine.find(
                new Ask(word("even"), Order.RELEVANCE, null, 0, Set.of(Field.PARTY, Field.YEAR, Field.FORM), 3));

        assertThat(found.total()).isEqualTo(15);
        assertThat(found.hits()).isEmpty();
        assertThat(found.next()).isNull();
        assertThat(found.facets())
                .isEqualTo(Map.of(
                        Field.PARTY,
                        List.of(new Count("p1", 15), new Count("p2", 5)),
                        Field.YEAR,
                        List.of(new Count("2000", 3), new Count("2001", 3), new Count("2002", 3)),
                        Field.FORM,
                        List.of()));
    }

    @Test
    void totals_areExactBeyondTenThousand() {
        for (int thousand = 0; thousand < 11; thousand++) {
            int first = thousand * 1_000;
            written.write(
                    List.of(new Put(IntStream.range(first, first + 1_000)
                            .mapToObj(i -> claim("c" + i, "word"))
                            .toList())),
                    thousand);
        }
        written.refresh();

        assertThat(engine.find(new Ask(word("word"), Order.RELEVANCE, null, 1, Set.of(), 1))
                        .total())
                .isEqualTo(11_000);
    }

    @ParameterizedTest
    @EnumSource
    void paging_goesThroughAllInOrder_withoutLossOrRepeat(Order order) {
        var documents = manyWithTies();
        write(1, new Put(documents));
        // Scores of many lengths and frequencies, and some that are equal.
        var wanted = new Match.Some(List.of(word("bridge"), new Match.Begins(Field.WORDS, "f", 0.5), ALL));

        for (int count : List.of(7, 50, MANY)) {
            assertThat(pages(wanted, order, count))
                    .hasSameElementsAs(keysOf(documents))
                    .doesNotHaveDuplicates();
        }
        var paged = pages(wanted, order, 7);
        assertThat(paged).isEqualTo(pages(wanted, order, MANY));
        if (order != Order.RELEVANCE) {
            assertThat(paged)
                    .isEqualTo(keysOf(documents.stream().sorted(by(order)).toList()));
        }
    }

    /** Keys of records beyond the integers of a double, five of which are one source in passages. */
    private static List<Document> manyWithTies() {
        return IntStream.range(0, MANY)
                .mapToObj(i -> new Document.Draft("k" + (i * 37) % MANY + " x")
                        .words(Field.WORDS, "bridge ".repeat(1 + i % 4) + "filler ".repeat(i % 6) + "end")
                        .mark(Field.SUBJECT, "s" + i / 5)
                        .mark(Field.KIND, Kind.CLAIM.code())
                        .number(Field.FROM, i % 3 == 0 ? Long.MIN_VALUE : (i % 20) - 10)
                        .number(Field.RECORDED, (1L << 60) + (i / 5) * 7 % 40)
                        .done())
                .toList();
    }

    private static Comparator<Document> by(Order order) {
        var recorded = Comparator.comparing((Document document) -> number(document, Field.RECORDED))
                .reversed()
                .thenComparing(Document::key);
        var from = Comparator.comparing((Document document) -> number(document, Field.FROM));
        return switch (order) {
            case LATEST -> from.reversed().thenComparing(recorded);
            case EARLIEST ->
                Comparator.comparing((Document document) -> number(document, Field.FROM) == Long.MIN_VALUE)
                        .thenComparing(from)
                        .thenComparing(recorded);
            default -> recorded;
        };
    }

    private static Long number(Document document, Field field) {
        return document.numbers().get(field);
    }

    @Test
    void anUnreadablePlace_isRefused_andSoIsOneOfAnotherOrder() {
        write(1, new Put(List.of(at("a", 1, 1), at("b", 2, 2))));
        var latest =
                engine.find(new Ask(ALL, Order.LATEST, null, 1, Set.of(), 1)).next();

        for (var place : Stream.of(latest, "", "?", "bm8", "cmVjb3JkZWQgeCB5", "cmVsZXZhbmNlIE5hTiAxIGE")
                .toList()) {
            for (var order : List.of(Order.RECORDED, Order.RELEVANCE)) {
                assertThatThrownBy(() -> engine.find(new Ask(ALL, order, place, 1, Set.of(), 1)))
                        .as(place)
                        .isInstanceOf(BadRequestException.class);
            }
        }
    }

    @Test
    void aStoppedCluster_isToldWithinTheLimit_andFoundAgain() {
        try (var other = OpenSearchServer.start();
                var there = engineAt(other.address());
                var either = engineAt(other.address(), server.address())) {
            there.indices().serve(there.indices().next());
            assertThat(there.serves()).isTrue();
            other.kill();

            assertUnavailable(there);
            assertThat(either.serves()).isTrue();
        }
    }

    /** Nobody answers there, or nobody ever accepts: both must end. */
    @ParameterizedTest
    @ValueSource(ints = {1, 50})
    void aSilentCluster_isToldWithinTheLimit(int backlog) throws Exception {
        try (var silent = new ServerSocket(0, backlog);
                var there = engineAt(URI.create("http://localhost:" + silent.getLocalPort()))) {
            assertUnavailable(there);
        }
    }

    @Test
    void anAddressOfNobody_isToldWithinTheLimit() {
        try (var nowhere = engineAt(URI.create("http://nobody.invalid:9200"))) {
            assertUnavailable(nowhere);
        }
    }

    private void assertUnavailable(OpenSearchEngine engine) {
        long start = System.nanoTime();
        assertThatThrownBy(() -> engine.find(new Ask(ALL, Order.RELEVANCE, null, 10, Set.of(), 1)))
                .isInstanceOf(EngineUnavailable.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
        assertThat(engine.serves()).isFalse();
        assertThatThrownBy(() -> engine.indices().next()).isInstanceOf(EngineUnavailable.class);
    }

    private void write(long sequence, Step... steps) {
        written.write(List.of(steps), sequence);
        written.refresh();
    }

    private Found find(Match match) {
        return engine.find(new Ask(match, Order.RELEVANCE, null, 100, Set.of(), 10));
    }

    private List<String> keys(Match match) {
        var found = find(match);
        assertThat(found.total()).isEqualTo(found.hits().size());
        return found.hits().stream().map(Hit::key).toList();
    }

    private List<String> pages(Match match, Order order, int count) {
        var keys = new ArrayList<String>();
        String next = null;
        do {
            var found = engine.find(new Ask(match, order, next, count, Set.of(), 1));
            assertThat(found.total()).isEqualTo(MANY);
            assertThat(found.hits()).isNotEmpty().hasSizeLessThanOrEqualTo(count);
            found.hits().forEach(hit -> keys.add(hit.key()));
            next = found.next();
        } while (next != null);
        return keys;
    }

    private static List<String> keysOf(List<Document> documents) {
        return documents.stream().map(Document::key).toList();
    }

    private static Match word(String word) {
        return new Match.Word(Field.WORDS, word, 1);
    }

    private static Match between(long least, long greatest) {
        return new Match.Between(Field.FROM, least, greatest);
    }

    private static Step drop(String... subjects) {
        return new Drop(Field.SUBJECT, Set.of(subjects));
    }

    private static Document claim(String key, String words) {
        return new Document.Draft(key)
                .words(Field.WORDS, words)
                .mark(Field.SUBJECT, key)
                .mark(Field.KIND, Kind.CLAIM.code())
                .number(Field.RECORDED, key.charAt(0))
                .done();
    }

    private static Document passage(String key, String subject, String words, String text) {
        return new Document.Draft(key)
                .words(Field.WORDS, words)
                .mark(Field.SUBJECT, subject)
                .mark(Field.KIND, Kind.SOURCE.code())
                .number(Field.RECORDED, 1)
                .shownAs(text);
    }

    private static Document at(String key, long from, long recorded) {
        return new Document.Draft(key)
                .mark(Field.SUBJECT, key)
                .mark(Field.KIND, Kind.CLAIM.code())
                .number(Field.FROM, from)
                .number(Field.RECORDED, recorded)
                .done();
    }
}
