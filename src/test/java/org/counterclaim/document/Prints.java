package org.counterclaim.document;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Print files whose lines stand where a test puts them. */
final class Prints implements AutoCloseable {
    static final float LEFT = 72;
    static final float RIGHT = PDRectangle.A4.getWidth() - 72;
    static final float TOP = 80;
    private static final String FONT = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";

    final PDDocument pdf = new PDDocument();
    private final PDFont font;
    private PDPageContentStream page;
    private float down;

    Prints() {
        try {
            font = PDType0Font.load(pdf, Prints.class.getResourceAsStream(FONT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Prints page() throws IOException {
        end();
        var next = new PDPage(PDRectangle.A4);
        pdf.addPage(next);
        page = new PDPageContentStream(pdf, next);
        down = TOP;
        return this;
    }

    /** A paragraph of 11 points: its lines close to each other, the next one apart. */
    Prints paragraph(String... lines) throws IOException {
        for (var line : lines) {
            line(line, LEFT, 11);
            down += 14;
        }
        down += 12;
        return this;
    }

    /** The same from the right: word for word, each drawn from the left in the shapes that its letters take. */
    Prints paragraphFromTheRight(String... lines) throws IOException, ArabicShapingException {
        var shaping = new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL);
        for (var line : lines) {
            float right = RIGHT;
            for (var word : line.split(" ")) {
                var drawn = new StringBuilder(shaping.shape(word)).reverse().toString();
                right -= font.getStringWidth(drawn) * 11 / 1000;
                line(drawn, right, 11);
                right -= font.getSpaceWidth() * 11 / 1000;
            }
            down += 14;
        }
        down += 12;
        return this;
    }

    Prints heading(String text) throws IOException {
        line(text, LEFT, 18);
        down += 30;
        return this;
    }

    Prints line(String text, float left, float size) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(left, PDRectangle.A4.getHeight() - down);
        page.showText(text);
        page.endText();
        return this;
    }

    Prints at(float down) {
        this.down = down;
        return this;
    }

    Path save(Path file) throws IOException {
        end();
        pdf.save(file.toFile());
        return file;
    }

    List<PdfLine> lines() throws IOException, UnreadableDocument {
        end();
        return PdfLines.of(pdf);
    }

    private void end() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
