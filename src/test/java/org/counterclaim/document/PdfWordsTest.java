package org.counterclaim.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PdfWordsTest {
    private static String read(String... fromTheLeft) {
        var words = new PdfWords();
        for (var word : fromTheLeft) {
            words.add(word);
            words.space();
        }
        return words.asTheyAreRead();
    }

    @Test
    void wordsFromTheLeft_stay() {
        assertThat(read("One", "62", "two.")).isEqualTo("One 62 two.");
        assertThat(read()).isEmpty();
        assertThat(read("62", "–")).isEqualTo("62 –");
    }

    @Test
    void wordsFromTheRight_areTurned() {
        assertThat(read("جنديا", "62", "مقتل")).isEqualTo("مقتل 62 جنديا");
        assertThat(read("62", "مقتل", "عن")).isEqualTo("عن مقتل 62");
    }

    @Test
    void wordsOfTheOtherDirection_areTurnedAmongThemselves() {
        assertThat(read("أمس", "Northern", "Wire", "24", "وكالة", "قالت")).isEqualTo("قالت وكالة Northern Wire 24 أمس");
        assertThat(read("The", "word", "الشرقية", "الغوطة", "means", "the", "eastern", "oasis"))
                .isEqualTo("The word الغوطة الشرقية means the eastern oasis");
    }

    @Test
    void columns_stayApart() {
        var words = new PdfWords();
        words.add("11");
        words.space();
        words.widen();
        words.add("قتل");
        words.add("ى");
        assertThat(words.asTheyAreRead()).isEqualTo("قتلى\t11");
    }
}
