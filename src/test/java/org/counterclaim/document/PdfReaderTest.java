package org.counterclaim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.ArabicShapingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.counterclaim.document.UnreadableDocument.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {
    private final Prints prints = new Prints();

    @TempDir
    Path folder;

    @AfterEach
    void close() throws IOException {
        prints.close();
    }

    private Document read() throws IOException, UnreadableDocument {
        return DocumentReader.read(prints.save(folder.resolve("a.pdf")), Hints.NONE);
    }

    @Test
    void lines_areJoined_paragraphsStayApart() throws IOException, UnreadableDocument {
        prints.page()
                .heading("Command denies shelling")
                .paragraph(
                        "The coastal command on Thursday denied that its guns had shelled the har-",
                        "bour of Velm. The harbour was hit in the night, and the well-",
                        "known crane of the harbour fell; it is well-known to all, says the anti-",
                        "war league of the town.")
                .paragraph(
                        "Министерство сообщило, что погибли 62 военнослужащих, и ещё сто че-",
                        "ловек получили ранения. «Ни одного выстрела», — сказал он.");
        assertThat(read().text()).isEqualTo("""
                        Command denies shelling

                        The coastal command on Thursday denied that its guns had shelled the harbour of Velm. \
                        The harbour was hit in the night, and the well-known crane of the harbour fell; \
                        it is well-known to all, says the antiwar league of the town.

                        Министерство сообщило, что погибли 62 военнослужащих, и ещё сто человек получили ранения. \
                        «Ни одного выстрела», — сказал он.""");
    }

    @Test
    void paragraph_goesOnOverPages_whereItsSentenceDoes() throws IOException, UnreadableDocument {
        prints.page().paragraph("The command denied that its guns had shelled the harbour, and said that");
        prints.page().paragraph("an inquiry had been opened.", "It said no more.");
        prints.page().paragraph("The ministry declined to comment.");
        assertThat(read().text())
                .isEqualTo(
                        "The command denied that its guns had shelled the harbour, and said that an inquiry had been opened."
                                + " It said no more.\n\nThe ministry declined to comment.");
    }

    @Test
    void columns_areReadOneAfterTheOther() throws IOException, UnreadableDocument {
        prints.page();
        for (int i = 0; i < 3; i++) {
            prints.at(Prints.TOP + 14 * i).line("left line number " + i + " goes on", Prints.LEFT, 10);
        }
        for (int i = 0; i < 3; i++) {
            prints.at(Prints.TOP + 14 * i).line("right line number " + i + " goes on", 320, 10);
        }
        assertThat(read().text())
                .isEqualTo("left line number 0 goes on left line number 1 goes on left line number 2 goes on"
                        + " right line number 0 goes on right line number 1 goes on right line number 2 goes on");
    }

    @Test
    void indentedLines_beginParagraphs() throws IOException, UnreadableDocument {
        prints.page();
        for (int i = 0; i < 6; i++) {
            boolean first = i % 2 == 0;
            prints.at(Prints.TOP + 14 * i)
                    .line(
                            (first ? "First line of these, and" : "Then more of it, on a")
                                    + " line of a paragraph that is long " + i,
                            first ? 92 : 72,
                            11);
        }
        assertThat(read().text().split("\n\n"))
                .hasSize(3)
                .allMatch(paragraph -> paragraph.startsWith("First line of these"));
    }

    @Test
    void arabic_isInTheOrderInWhichItIsRead() throws IOException, UnreadableDocument, ArabicShapingException {
        prints.page()
                .paragraphFromTheRight(
                        "نفت القيادة الساحلية يوم الخميس أن تكون مدافعها قد قصفت ميناء فيلم وذلك بعد",
                        "ساعات من إعلان سلطة الميناء مقتل أحد عشر عاملا.")
                .paragraphFromTheRight("ورفضت وزارة الخارجية التعليق.");
        var read = read();
        assertThat(read.text())
                .isEqualTo(
                        "نفت القيادة الساحلية يوم الخميس أن تكون مدافعها قد قصفت ميناء فيلم وذلك بعد ساعات من إعلان سلطة"
                                + " الميناء مقتل أحد عشر عاملا.\n\nورفضت وزارة الخارجية التعليق.");
        assertThat(read.language()).isEqualTo("ar");
    }

    @Test
    void itemsAndRows_standInLinesOfTheirOwn() throws IOException, UnreadableDocument {
        prints.page();
        prints.line("dead", 72, 11).line("11", 200, 11);
        prints.at(Prints.TOP + 14).line("• four cranes", 72, 11);
        prints.at(Prints.TOP + 28).line("• two warehouses", 72, 11);
        assertThat(read().text()).isEqualTo("dead\t11\n\n• four cranes\n\n• two warehouses");
    }

    @Test
    void information_andDescription_sayWhatItIs() throws IOException, UnreadableDocument {
        prints.page().paragraph("Words.");
        var information = prints.pdf.getDocumentInformation();
        information.setTitle("Microsoft Word - statement_final.doc");
        information.getCOSObject().setString(COSName.CREATION_DATE, "D:20210304093000+02'00'");
        prints.pdf.getDocumentCatalog().setLanguage("en-GB");
        var xmp = """
                <?xpacket begin=""?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Statement &e; of the command</rdf:li></rdf:Alt></dc:title>
                <dc:publisher><rdf:Bag><rdf:li>Coastal command</rdf:li></rdf:Bag></dc:publisher></rdf:Description></rdf:RDF></x:xmpmeta>""";
        prints.pdf
                .getDocumentCatalog()
                .setMetadata(
                        new PDMetadata(prints.pdf, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
        assertThat(read())
                .isEqualTo(new Document(
                        DocumentType.PDF,
                        "Words.",
                        "Statement &e; of the command",
                        "Coastal command",
                        "",
                        "2021-03-04T09:30+02:00",
                        "en-GB"));
    }

    /** Fonts that every reader has are not in the file, and are not looked for on the machine. */
    @Test
    void fontsThatAreNotInTheFile_areReadToo() throws IOException, UnreadableDocument {
        var page = new PDPage();
        prints.pdf.addPage(page);
        try (var content = new PDPageContentStream(prints.pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 12);
            content.newLineAtOffset(72, 700);
            content.showText("No shots were fired.");
            content.endText();
        }
        assertThat(read().text()).isEqualTo("No shots were fired.");
    }

    @Test
    void scannedPage_isNoText() throws IOException {
        prints.page();
        assertThatThrownBy(this::read).satisfies(Reasons.are(Reason.NO_TEXT));
    }

    @Test
    void passwordToOpen_isEncrypted_passwordToChangeIsNot() throws IOException, UnreadableDocument {
        prints.page().paragraph("No shots.");
        protect(prints.pdf, "");
        assertThat(read().text()).isEqualTo("No shots.");
        protect(prints.pdf, "secret");
        assertThatThrownBy(this::read).satisfies(Reasons.are(Reason.ENCRYPTED));
    }

    private static void protect(PDDocument pdf, String password) throws IOException {
        var permission = new AccessPermission();
        permission.setCanExtractContent(false);
        pdf.protect(new StandardProtectionPolicy("owner", password, permission));
    }
}
