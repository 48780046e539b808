package org.counterclaim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.counterclaim.document.UnreadableDocument.Reason;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void lines_endAlike_andOneBlankLineParts() throws UnreadableDocument {
        assertThat(Texts.clean("\n\n  One \t\r\nTwo\r\r\n \u00A0\n\n\nThree\u2029Four\fFive\n"))
                .isEqualTo("  One\nTwo\n\nThree\n\nFour\n\nFive");
    }

    @Test
    void onlyWhatIsRead_isKept_asItIs() throws UnreadableDocument {
        assertThat(Texts.clean("a\u0000b\u0007c\u009Fd\uFEFFe\u00ADf\uFFFEg\uD800h\ti\u200Fj\u00A0k e\u0301 🚀"))
                .isEqualTo("abcdefgh\ti\u200Fj\u00A0k e\u0301 🚀");
    }

    @Test
    void noWords_areNoText() {
        for (var empty : new String[] {"", " \n\t\f", "\u0000", " . — … ? "}) {
            assertThatThrownBy(() -> Texts.clean(empty)).satisfies(Reasons.are(Reason.NO_TEXT));
        }
    }

    @Test
    void longestText_isTaken_longerIsNot() throws UnreadableDocument {
        var half = "ж".repeat(Document.MOST_TEXT / 2);
        assertThat(Texts.clean(half + "\n")).isEqualTo(half);
        assertThatThrownBy(() -> Texts.clean(half + "a")).satisfies(Reasons.are(Reason.TOO_LARGE));
    }

    @Test
    void titles_areOneLine_cutAfterAWord() {
        assertThat(Texts.title(" A\u00A0 b\n\tc ")).isEqualTo("A b c");
        assertThat(Texts.title("word ".repeat(60))).isEqualTo("word ".repeat(40).strip());
        assertThat(Texts.title("ab " + "x".repeat(300))).isEqualTo("ab");
        assertThat(Texts.title("🚀".repeat(201))).isEqualTo("🚀".repeat(200));
        assertThat(Texts.title("y".repeat(200) + " z")).isEqualTo("y".repeat(200));
    }
}
