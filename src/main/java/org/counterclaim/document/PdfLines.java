package org.counterclaim.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a print file in the order in which they are read. */
final class PdfLines extends PDFTextStripper {
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<TextPosition> letters = new ArrayList<>();
    private final PdfWords words = new PdfWords();
    private int length;

    private PdfLines() {
        setSuppressDuplicateOverlappingText(true);
    }

    static List<PdfLine> of(PDDocument pdf) throws IOException, UnreadableDocument {
        var reader = new PdfLines();
        try {
            reader.writeText(pdf, Writer.nullWriter());
        } catch (UncheckedIOException tooLong) {
            throw new UnreadableDocument(UnreadableDocument.Reason.TOO_LARGE);
        }
        return reader.lines;
    }

    /**
     * What is read from the right is drawn from the left by many programs, so that it has to be brought into order;
     * other pages are drawn as they are read, columns one after the other.
     */
    @Override
    protected void writePage() throws IOException {
        long rightToLeft = charactersByArticle.stream()
                .flatMap(List::stream)
                .filter(letter -> letter.getUnicode() != null
                        && letter.getUnicode().codePoints().anyMatch(PdfLine::isRightToLeft))
                .limit(10)
                .count();
        setSortByPosition(rightToLeft >= 10);
        super.writePage();
        endLine();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (!letters.isEmpty() && isApart(letters.get(letters.size() - 1), positions.get(0))) {
            words.widen();
        }
        words.add(text);
        letters.addAll(positions);
        length += text.length();
        if (length > Texts.MOST_RAW) {
            throw new UncheckedIOException(new IOException("too long"));
        }
    }

    @Override
    protected void writeWordSeparator() {
        words.space();
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphStart() {
        // Paragraphs are told from lines, when all are known.
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    /** Columns of a table are farther apart than words ever are. */
    private boolean isApart(TextPosition last, TextPosition next) {
        float gap = next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
        return gap > 2 * Math.abs(last.getFontSizeInPt());
    }

    private void endLine() {
        var text = (getSortByPosition() ? words.asTheyAreRead() : words.asTheyStand()).strip();
        if (!text.isEmpty() && !letters.isEmpty()) {
            lines.add(line(text));
        }
        words.clear();
        letters.clear();
    }

    private PdfLine line(String text) {
        float left = Float.MAX_VALUE;
        float right = 0;
        float size = 0;
        for (var letter : letters) {
            left = Math.min(left, letter.getXDirAdj());
            right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
            size = Math.max(size, Math.abs(letter.getFontSizeInPt()));
        }
        return new PdfLine(
                text, getCurrentPageNo() - 1, left, right, letters.get(0).getYDirAdj(), size);
    }
}
