package org.counterclaim.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.counterclaim.timeline.DocumentExports.written;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.counterclaim.web.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages are read back as text, and hold what the timeline holds, in the order in which it is read aloud. */
@QuarkusTest
class PdfExportTest {
    private static final float ROUNDED = 1;

    @Inject
    PdfExport export;

    private byte[] bytes;
    private PDDocument pdf;

    @BeforeEach
    void print() throws IOException {
        bytes = written(export, new Hostile());
        pdf = Loader.loadPDF(bytes);
    }

    @AfterEach
    void close() throws IOException {
        pdf.close();
    }

    private String text() throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }

    @Test
    void everyEntry_isThere_inItsOrder() throws IOException {
        var text = text();
        int from = 0;
        for (var entry : DocumentExports.entries()) {
            int at = text.indexOf(entry instanceof ClaimEntry ? "Claim " + entry.id() : "Event " + entry.id());
            assertThat(at).as(entry.id()).isGreaterThan(from);
            assertThat(text.substring(from, at))
                    .contains(
                            entry.when() == null
                                    ? "Time not recorded"
                                    : entry.when().inWords(Locale.ENGLISH));
            var rest = text.substring(at);
            if (entry instanceof ClaimEntry claim && !claim.text().wording().equals(Hostile.LONG)) {
                assertThat(rest.substring(0, 600))
                        .contains(Glyphs.shown(claim.text().wording())
                                .replaceAll("\\s+", " ")
                                .strip());
            } else if (entry instanceof EventEntry event) {
                assertThat(rest.substring(0, 100)).contains("=Summary of it");
            }
            from = at;
        }
        assertThat(text.split("\\bLong\\b", -1)).hasSize(1 + 834);
    }

    /** Letters in the order in which they are read, not in that in which they stand on the page. */
    @Test
    void arabicAndCyrillic_areTextThatCanBeCopied() throws IOException {
        assertThat(text()).contains(Hostile.ARABIC, Hostile.RUSSIAN, "Статья \"О событии\"");
    }

    @Test
    void arabic_isShaped_andStandsAtTheRight() throws IOException {
        var xs = new ArrayList<Float>();
        var letters = new ArrayList<String>();
        new PDFTextStripper() {
            {
                setSortByPosition(false);
            }

            @Override
            protected void processTextPosition(org.apache.pdfbox.text.TextPosition position) {
                if (position.getUnicode().codePoints().anyMatch(each -> each >= 0xFE70 && each <= 0xFEFC)) {
                    xs.add(position.getXDirAdj() + position.getWidthDirAdj());
                    letters.add(position.getUnicode());
                }
                super.processTextPosition(position);
            }
        }.getText(pdf);

        // Lam-alef is one glyph, and initial, medial and final forms are others than the isolated.
        assertThat(letters).hasSizeGreaterThan(20);
        var edge = PDRectangle.A4.getWidth() - 20 * 72 / 25.4f;
        assertThat(xs.stream().max(Float::compare).orElseThrow()).isBetween(edge - 5, edge + ROUNDED);
    }

    @Test
    void pages_areA4_numbered_andHoldTheirFonts() throws IOException {
        int count = pdf.getNumberOfPages();
        assertThat(count).isGreaterThan(3);
        for (int i = 0; i < count; i++) {
            var page = pdf.getPage(i);
            assertThat(page.getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(page.getMediaBox().getHeight()).isBetween(841f, 843f);
            for (var name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
            var stripper = new PDFTextStripper();
            stripper.setStartPage(i + 1);
            stripper.setEndPage(i + 1);
            assertThat(stripper.getText(pdf))
                    .contains((i + 1) + " / " + count)
                    .contains("Timeline: Strike \"at\" <Jabal> =al-Tharda");
        }
    }

    @Test
    void head_sources_andLosses_areThere() throws IOException {
        assertThat(text())
                .startsWith("Timeline: Strike \"at\" <Jabal> =al-Tharda")
                .contains("As said by 2018", "It does not say who is right.")
                .contains("SHA-256 " + "ab".repeat(32), "https://example.org/a?b=c&d=\"e\"")
                .contains("2 entries hold characters that the fonts of this file lack")
                .contains("7 entries answer questions");
    }

    @Test
    void whatTheFontsLack_isShownByItsCode() throws IOException {
        assertThat(text()).contains("Emoji [U+1F680][U+1F1FA][U+1F1E6] and", "[U+0007]bell");
        assertThat(Glyphs.shown("Ä я ق → ≥ \n")).isEqualTo("Ä я ق → ≥ \n");
        assertThat(Glyphs.shown("漢\uD800")).isEqualTo("[U+6F22][U+D800]");
    }

    @Test
    void sameTimeline_makesTheSameBytes() throws InterruptedException {
        DocumentExports.assertSameBytes(export);
        assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                .isEqualTo(new Hostile().scope().updated());
    }

    @Test
    void pages_areTaggedForScreenReaders_andAskForNothing() {
        var catalog = pdf.getDocumentCatalog();
        assertThat(catalog.getStructureTreeRoot()).isNotNull();
        assertThat(catalog.getLanguage()).isEqualTo("en");
        assertThat(catalog.getCOSObject().toString()).doesNotContain("JavaScript", "OpenAction");
    }

    @Test
    void everyPage_canBeDrawn() throws IOException {
        var picture = new PDFRenderer(pdf).renderImageWithDPI(1, 50);
        assertThat(picture.getWidth()).isBetween(410, 415);
    }

    @Test
    void tooManyEntries_areRefused_beforeTheFirstByte() {
        for (var many : List.of(new Many(PdfExport.MOST_ENTRIES + 1), new Many(1_000_000))) {
            var out = new ByteArrayOutputStream();
            assertThatThrownBy(() -> export.write(many, out))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("at most 3000 entries and 1000000 characters")
                    .hasMessageContaining("HTML");
            assertThat(out.size()).isZero();
            assertThat(many.made.get()).isLessThanOrEqualTo(PdfExport.MOST_ENTRIES + 1);
        }
    }
}
