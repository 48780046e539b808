package org.counterclaim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.counterclaim.document.UnreadableDocument.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypesTest {
    private static final Hints PDF = new Hints("application/pdf", "", "a.pdf", "");
    private static final Hints PAGE = new Hints("text/html; charset=utf-8", "", "", "");
    private static final Hints PLAIN = new Hints("", "", "A.TXT", "");
    private static final Hints MAIL = new Hints("", "", "a.eml", "");

    @TempDir
    Path folder;

    private DocumentType type(String content, Hints hints) throws IOException, UnreadableDocument {
        return type(content.getBytes(StandardCharsets.ISO_8859_1), hints);
    }

    private DocumentType type(byte[] content, Hints hints) throws IOException, UnreadableDocument {
        return Types.of(Files.write(folder.resolve("a"), content), hints);
    }

    @Test
    void content_decides_whateverItCallsItself() throws IOException, UnreadableDocument {
        assertThat(type("<!DOCTYPE html><title>x</title>", PDF)).isEqualTo(DocumentType.HTML);
        assertThat(type("%PDF-1.4\n%âãÏÓ\n", PAGE)).isEqualTo(DocumentType.PDF);
        assertThat(type("%PDF-1.4\n%âãÏÓ\n", PLAIN)).isEqualTo(DocumentType.PDF);
        assertThat(type("Just words.", PDF)).isEqualTo(DocumentType.TEXT);
        assertThat(type("<?xml version='1.0'?><html><body>x", PDF)).isEqualTo(DocumentType.HTML);
        assertThat(type("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>", Hints.NONE))
                .isEqualTo(DocumentType.HTML);
    }

    @Test
    void hints_decideBetweenTexts() throws IOException, UnreadableDocument {
        assertThat(type("Words, and <b>more</b>", PAGE)).isEqualTo(DocumentType.HTML);
        assertThat(type("Words, and <b>more</b>", Hints.NONE)).isEqualTo(DocumentType.TEXT);
        assertThat(type("Words, 1 < 2 > 0", PAGE)).isEqualTo(DocumentType.TEXT);
        assertThat(type("Subject: x\nX-Y: z\n\ntext", MAIL)).isEqualTo(DocumentType.EML);
        assertThat(type("Subject: x\nno field\n\ntext", MAIL)).isEqualTo(DocumentType.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: a@b\nDate: x\nSubject: y\n\ntext",
                "Received: from a\n\tby b\nFrom: a@b\nDate: x\n\n",
                "From a@b Sat Sep 17\nFrom: a@b\nDate: x\nSubject: y\n\ntext"
            })
    void letters_beginWithFields(String content) throws IOException, UnreadableDocument {
        assertThat(type(content, Hints.NONE)).isEqualTo(DocumentType.EML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forward to the harbour they went.",
                "From Moscow it was said.\nFrom: nobody.\n\nSubject: none",
                "From: our man in Velm\nThe command denies it.\nDate: none\n\nSubject: x"
            })
    void texts_mayBeginLikeLetters(String content) throws IOException, UnreadableDocument {
        assertThat(type(content, Hints.NONE)).isEqualTo(DocumentType.TEXT);
    }

    @Test
    void textThatLooksLikeSomethingElse_isTextWhereItSaysSo() throws IOException, UnreadableDocument {
        assertThatThrownBy(() -> type("BZh91AY is how it begins.", Hints.NONE))
                .satisfies(Reasons.are(Reason.UNKNOWN_TYPE));
        assertThat(type("BZh91AY is how it begins.", PLAIN)).isEqualTo(DocumentType.TEXT);
        assertThatThrownBy(() -> type("BZh91AY\0", PLAIN)).satisfies(Reasons.are(Reason.UNKNOWN_TYPE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\u0090\0\u0003\0\0\0\u0004\0\0\0ÿÿ\0\0",
                "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR",
                "\u007fELF\u0002\u0001\u0001\0",
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 old office",
                "{\\rtf1\\ansi text}",
                "<?xml version='1.0'?><rss><channel/></rss>",
                "GIF89a\u0001\0\u0001\0"
            })
    void whatIsNoDocument_isUnknown(String content) {
        for (var hints : new Hints[] {PDF, PAGE, MAIL, Hints.NONE}) {
            assertThatThrownBy(() -> type(content, hints)).satisfies(Reasons.are(Reason.UNKNOWN_TYPE));
        }
    }

    @Test
    void packageWithoutDocument_isUnknown() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document/>".getBytes(StandardCharsets.US_ASCII));
        }
        assertThatThrownBy(() -> type(bytes.toByteArray(), new Hints("", "", "a.docx", "")))
                .satisfies(Reasons.are(Reason.UNKNOWN_TYPE));
    }

    @Test
    void emptyFile_isNoText() {
        assertThatThrownBy(() -> type("", PLAIN)).satisfies(Reasons.are(Reason.NO_TEXT));
    }
}
