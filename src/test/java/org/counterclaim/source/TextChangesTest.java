package org.counterclaim.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.counterclaim.source.Passage.Fate;
import org.counterclaim.source.Passage.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TextChangesTest {
    private static final int SECONDS = 20;

    @Test
    void changedWord_standsBetweenUnchangedOnes() {
        var changes = TextChanges.between("The strike killed 62 soldiers.", "The strike killed 83 soldiers.");

        assertThat(pieces(changes))
                .containsExactly(
                        Piece.shown(Fate.KEPT, "The strike killed "),
                        Piece.shown(Fate.REMOVED, "62"),
                        Piece.shown(Fate.ADDED, "83"),
                        Piece.shown(Fate.KEPT, " soldiers."));
        assertThat(changes.all()).isTrue();
        assertThat(changes.comparable()).isTrue();
    }

    @Test
    void unchangedParagraphs_areCounted_butForOneOnEachSide() {
        var before = paragraphs(300);
        var after = new ArrayList<>(before);
        after.set(100, "Another");
        after.set(200, "Different");

        var changes = TextChanges.between(String.join("\n\n", before), String.join("\n\n", after));

        assertThat(changes.passages().stream().map(Passage::skipped).filter(count -> count > 0))
                .containsExactly(99, 97, 98);
        assertThat(pieces(changes).stream()
                        .filter(piece -> piece.fate() == Fate.KEPT)
                        .map(Piece::text))
                .containsExactly("Paragraph 99", "Paragraph 101", "Paragraph 199", "Paragraph 201");
    }

    @Test
    void fewUnchangedParagraphs_areShown() {
        var changes = TextChanges.between("a\nb\nc\nd\ne", "A\nb\nc\nd\nE");

        assertThat(changes.passages())
                .allMatch(passage -> passage.skipped() == 0)
                .hasSize(5);
    }

    @Test
    void longUnchangedStretchWithinAParagraph_isCountedInCharacters() {
        var long1 = "word ".repeat(2_000);

        var changes = TextChanges.between(long1 + "62 " + long1, long1 + "83 " + long1);

        assertThat(pieces(changes).stream()
                        .filter(piece -> piece.fate() == Fate.KEPT_UNSHOWN)
                        .mapToInt(Piece::unshown))
                .containsExactly(10_000 - 400, 10_001 - 400);
        assertThat(pieces(changes)).contains(Piece.shown(Fate.REMOVED, "62"), Piece.shown(Fate.ADDED, "83"));
    }

    @Test
    void emptyLines_areNoText_butAreSaid() {
        assertThat(pieces(TextChanges.between("a\nb", "a\n\nb")))
                .containsExactly(
                        Piece.shown(Fate.KEPT, "a"), Piece.unshown(Fate.EMPTY_LINES, 0), Piece.shown(Fate.KEPT, "b"));
        assertThat(pieces(TextChanges.between("a", "a\n\nb")))
                .containsExactly(Piece.shown(Fate.KEPT, "a"), Piece.shown(Fate.ADDED, "b"));
    }

    /** Everything that is shown and everything that is said to be left out is the two texts, no more and no less. */
    @Property(tries = 300)
    void nothingIsMissing_whereAllIsShown(@ForAll("texts") String before, @ForAll("texts") String after) {
        var changes = TextChanges.between(before, after);

        assertThat(changes.all()).isTrue();
        assertThat(letters(changes, Fate.REMOVED) + letters(changes, Fate.KEPT)).isEqualTo(letters(before));
        assertThat(letters(changes, Fate.ADDED) + letters(changes, Fate.KEPT)).isEqualTo(letters(after));
    }

    /** Paragraphs of one letter, so that it is known how many letters are left out with them. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "").list().ofMaxSize(14).map(lines -> String.join("\n", lines));
    }

    private static long letters(TextChanges changes, Fate fate) {
        var shown = pieces(changes).stream().filter(piece -> piece.fate() == fate);
        return shown.mapToLong(piece -> letters(piece.text())).sum() + (fate == Fate.KEPT ? skipped(changes) : 0);
    }

    private static long skipped(TextChanges changes) {
        return changes.passages().stream().mapToInt(Passage::skipped).sum();
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetter).count();
    }

    @Test
    @Timeout(SECONDS)
    void twoWhollyDifferentTexts_areComparedInTime_andShownInPart() {
        var random = new Random(1);
        var one = randomText(random, " ", 400);
        var other = randomText(random, " ", 400);

        bounded(TextChanges.between(one, other));
    }

    @Test
    @Timeout(SECONDS)
    void twoWhollyDifferentTextsOfShortLines_areComparedInTime() {
        var random = new Random(2);

        bounded(TextChanges.between(randomText(random, "\n", 1), randomText(random, "\n", 1)));
    }

    @Test
    @Timeout(SECONDS)
    void twoWhollyDifferentTextsOfOneLine_areComparedInTime() {
        var random = new Random(3);

        bounded(TextChanges.between(
                randomText(random, " ", Integer.MAX_VALUE), randomText(random, " ", Integer.MAX_VALUE)));
    }

    @Test
    @Timeout(SECONDS)
    void manyChangesInALongText_areComparedInTime() {
        var before = IntStream.range(0, 20_000)
                .mapToObj(i -> "Paragraph " + i + " of a long text with some words in it, and more");
        var after = IntStream.range(0, 20_000)
                .mapToObj(i -> (i % 50 == 0 ? "Changed " : "Paragraph ") + i
                        + " of a long text with some words in it, and more");

        var changes =
                TextChanges.between(before.collect(Collectors.joining("\n")), after.collect(Collectors.joining("\n")));

        assertThat(changes.all()).isTrue();
        assertThat(pieces(changes).stream().filter(piece -> piece.fate() == Fate.ADDED))
                .hasSize(400);
    }

    private static void bounded(TextChanges changes) {
        assertThat(changes.all()
                        && changes.comparable()
                        && pieces(changes).stream().noneMatch(piece -> piece.fate() == Fate.ADDED_UNSHOWN))
                .isFalse();
        assertThat(pieces(changes).stream()
                        .mapToInt(piece -> piece.text().length())
                        .sum())
                .isLessThan(500_000);
    }

    private static String randomText(Random random, String between, int wordsInAParagraph) {
        var text = new StringBuilder();
        for (int word = 1; text.length() < 2_000_000; word++) {
            text.append(Integer.toString(random.nextInt(1_000_000), 36));
            text.append(word % wordsInAParagraph == 0 ? "\n" : between);
        }
        return text.toString();
    }

    private static List<String> paragraphs(int count) {
        return IntStream.range(0, count).mapToObj(i -> "Paragraph " + i).toList();
    }

    private static List<Piece> pieces(TextChanges changes) {
        return changes.passages().stream()
                .flatMap(passage -> passage.pieces().stream())
                .toList();
    }
}
