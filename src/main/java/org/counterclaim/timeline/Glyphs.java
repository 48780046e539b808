package org.counterclaim.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters the fonts on paper have a picture of, as the fonts themselves say. */
final class Glyphs {
    /** Has every letter in a plain and in a bold cut; what the others lack is taken from it. */
    static final String PLAIN = "DejaVuSans.ttf";

    static final String BOLD = "DejaVuSans-Bold.ttf";
    static final String SERIF = "DejaVuSerif.ttf";

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final BitSet SHOWN = shown();

    private Glyphs() {}

    static InputStream font(String name) {
        return Objects.requireNonNull(Glyphs.class.getResourceAsStream(FOLDER + name), name);
    }

    private static BitSet shown() {
        var shown = in(PLAIN);
        shown.and(in(BOLD));
        return shown;
    }

    private static BitSet in(String name) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(font(name)))) {
            var glyphs = font.getUnicodeCmapLookup();
            var shown = new BitSet();
            for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
                shown.set(character, Character.isDefined(character) && glyphs.getGlyphId(character) > 0);
            }
            return shown;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean has(int character) {
        return character == '\n' || character == '\t' || SHOWN.get(character) && !Character.isISOControl(character);
    }

    static boolean haveAll(String text) {
        return lines(text).codePoints().allMatch(Glyphs::has);
    }

    /** The text with the code of each character that there is no picture of, in brackets. */
    static String shown(String text) {
        return haveAll(text)
                ? lines(text)
                : lines(text)
                        .codePoints()
                        .mapToObj(each -> has(each) ? Character.toString(each) : "[U+%04X]".formatted(each))
                        .collect(Collectors.joining());
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
