package org.counterclaim.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HyphensTest {
    private static String joined(String... lines) {
        var hyphens = new Hyphens(List.of(lines));
        var text = new StringBuilder();
        for (var line : lines) {
            if (!text.isEmpty()) {
                hyphens.join(text, line);
            }
            text.append(line);
        }
        return text.toString();
    }

    @Test
    void hyphenOfTheLine_goes() {
        assertThat(joined("the har-", "bour")).isEqualTo("the harbour");
        assertThat(joined("the har\u00AD", "bour")).isEqualTo("the harbour");
        assertThat(joined("the harbour: a har-", "bour")).isEqualTo("the harbour: a harbour");
        assertThat(joined("по со-", "общению")).isEqualTo("по сообщению");
    }

    @Test
    void hyphenOfTheWord_stays() {
        assertThat(joined("well-known", "and well-", "known")).isEqualTo("well-known and well-known");
        assertThat(joined("a long night, a term", "of office, long-", "term plans", "of a term"))
                .isEqualTo("a long night, a term of office, long-term plans of a term");
        assertThat(joined("Jabal al-", "Tharda")).isEqualTo("Jabal al-Tharda");
    }

    @Test
    void dashes_areNoHyphens() {
        assertThat(joined("he said -", "and left")).isEqualTo("he said - and left");
        assertThat(joined("he said —", "and left")).isEqualTo("he said — and left");
        assertThat(joined("one", "two")).isEqualTo("one two");
    }
}
