package org.counterclaim.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.counterclaim.history.ChainPlace;
import org.counterclaim.search.Document.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an index does when its files are not what it has written. */
class LuceneEngineTest {

    @TempDir
    Path folder;

    @Test
    void damage_isFoundWhenAnIndexIsOpened_andNotWhenSomebodySearches() throws IOException {
        make();
        assertThat(reached()).isEqualTo(ChainPlace.BEGINNING);

        damage();

        assertThatThrownBy(this::reached).isInstanceOf(IOException.class).hasMessageContaining("checksum");
    }

    @Test
    void indexThatCannotBeOpened_keepsOutNoOtherInItsPlace() throws IOException {
        make();
        damage();
        assertThatThrownBy(this::reached).isInstanceOf(IOException.class);

        Folders.delete(folder);
        make();

        assertThat(reached()).isEqualTo(ChainPlace.BEGINNING);
    }

    private void make() throws IOException {
        try (var engine = new LuceneEngine(folder)) {
            engine.add(
                    IntStream.range(0, 2_000)
                            .mapToObj(LuceneEngineTest::document)
                            .toList(),
                    0);
            engine.reach(ChainPlace.BEGINNING);
            engine.commit();
        }
    }

    private static Document document(int number) {
        return new Draft("key" + number)
                .mark(Field.SUBJECT, "subject" + number)
                .mark(Field.KIND, Kind.CLAIM.code())
                .number(Field.RECORDED, number)
                .words(Field.WORDS, "the bridge was hit " + Integer.toHexString(number * 0x9E3779B9))
                .shownAs("The bridge was hit " + Integer.toHexString(number * 0x85EBCA6B));
    }

    private ChainPlace reached() throws IOException {
        try (var engine = new LuceneEngine(folder)) {
            return engine.reached();
        }
    }

    /** Changes one byte in the middle of the greatest file. */
    private void damage() throws IOException {
        try (var files = Files.list(folder)) {
            var greatest = files.max((one, other) ->
                            Long.compare(one.toFile().length(), other.toFile().length()))
                    .orElseThrow();
            var bytes = Files.readAllBytes(greatest);
            bytes[bytes.length / 2] ^= 1;
            Files.write(greatest, bytes);
        }
    }
}
