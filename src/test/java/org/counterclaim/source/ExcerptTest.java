package org.counterclaim.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void shortText_isWhole() {
        assertThat(Excerpt.of("Short.", 6)).isEqualTo(new Excerpt("Short.", true));
        assertThat(Excerpt.of("😀", 1).whole()).isTrue();
    }

    @Test
    void longText_endsWithAParagraph_whereThatIsNotFar() {
        var text = "a".repeat(1_000) + "\n" + "b ".repeat(500);

        assertThat(Excerpt.of(text.substring(0, 1_600), text.length()))
                .isEqualTo(new Excerpt("a".repeat(1_000), false));
    }

    @Test
    void longText_endsWithAWordOtherwise() {
        var text = "word ".repeat(1_000);

        assertThat(Excerpt.of(text.substring(0, 1_600), 5_000).text())
                .endsWith("word")
                .hasSize(1_499);
    }

    @Test
    void textWithoutWords_isNotCutWithinACharacter() {
        var text = "a" + "😀".repeat(800);

        assertThat(Excerpt.of(text.substring(0, 1_600), 5_000).text()).endsWith("😀");
    }
}
