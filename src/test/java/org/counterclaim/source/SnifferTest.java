package org.counterclaim.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.source.Samples.bytes;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SnifferTest {
    private static final String XHTML = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/></head></html>";

    @TempDir
    Path folder;

    static Stream<Arguments> accepted() {
        return Stream.of(
                arguments(FileType.PDF, Samples.PDF),
                arguments(FileType.HTML, Samples.HTML),
                arguments(FileType.HTML, bytes("\u00ef\u00bb\u00bf<!DOCTYPE html><html></html>")),
                arguments(FileType.HTML, bytes("<HTML>\r\n<HEAD><TITLE>\u00cf\u00f0\u00e8</TITLE>")),
                arguments(FileType.HTML, bytes("<!-- " + "x".repeat(3000) + " -->\n<!DOCTYPE html><html></html>")),
                arguments(
                        FileType.HTML,
                        bytes("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\""
                                + " \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">" + XHTML)),
                arguments(FileType.HTML, bytes("<?xml version=\"1.0\"?>" + XHTML)),
                arguments(FileType.TEXT, "Заявление".getBytes(UTF_8)),
                arguments(FileType.TEXT, "Заявление".getBytes(Charset.forName("windows-1251"))),
                arguments(FileType.TEXT, "\ufeffЗаявление".getBytes(UTF_16LE)),
                arguments(FileType.DOCX, Samples.zip("[Content_Types].xml", "word/document.xml")),
                arguments(FileType.DOCX, Samples.zip("word/document.xml", "[Content_Types].xml")),
                arguments(FileType.EML, bytes("Received: from a by b\r\nSubject: x\r\n\r\nHello")),
                arguments(
                        FileType.EML,
                        bytes(
                                "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://x\r\nMIME-Version: 1.0\r\n")),
                arguments(FileType.PNG, Samples.PNG),
                arguments(FileType.JPEG, bytes("\u00ff\u00d8\u00ff\u00e0\0\20JFIF\0")),
                arguments(FileType.JPEG, bytes("\u00ff\u00d8\u00ff\u00e1\0\20Exif\0")),
                arguments(FileType.GIF, bytes("GIF89a\1\0\1\0")),
                arguments(FileType.WEBP, bytes("RIFF\44\0\0\0WEBPVP8 ")),
                arguments(FileType.TIFF, bytes("II*\0\10\0\0\0")),
                arguments(FileType.TIFF, bytes("MM\0*\0\0\0\10")),
                arguments(FileType.AVIF, bytes("\0\0\0\40ftypavif\0\0\0\0avifmif1miaf")),
                arguments(FileType.HEIC, bytes("\0\0\0\40ftypheic\0\0\0\0mif1heic")),
                arguments(FileType.HEIF, bytes("\0\0\0\40ftypmif1\0\0\0\0mif1heic")),
                arguments(FileType.WARC, Samples.WARC),
                arguments(FileType.WARC_GZIP, Samples.gzip(Samples.WARC)),
                arguments(FileType.WACZ, Samples.zip("archive/data.warc.gz", "indexes/index.cdx", "datapackage.json")));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void type_isTakenFromTheContent(FileType type, byte[] content) throws IOException {
        assertThat(FileType.of(mediaType(content))).contains(type);
    }

    @Test
    void everyType_isTried() {
        assertThat(accepted().map(sample -> sample.get()[0])).contains((Object[]) FileType.values());
    }

    static Stream<Arguments> unaccepted() {
        return Stream.of(
                arguments(Unaccepted.SVG, Samples.SVG),
                arguments(Unaccepted.SVG, bytes("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                arguments(Unaccepted.TEXT, bytes("<?php echo 1; ?>")),
                arguments(Unaccepted.OFFICE, bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")),
                arguments(
                        Unaccepted.OFFICE,
                        Samples.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")),
                arguments(Unaccepted.OFFICE, Samples.zip("[Content_Types].xml", "xl/workbook.xml")),
                arguments(Unaccepted.VIDEO, bytes("\0\0\0\40ftypisom\0\0\2\0isomiso2avc1mp41")),
                arguments(Unaccepted.SOUND, bytes("ID3\3\0\0\0\0\0\0")),
                arguments(Unaccepted.PICTURE, bytes("8BPS\0\1\0\0\0\0\0\0")),
                arguments(Unaccepted.PROGRAM, bytes("MZ\u0090\0\3\0\0\0\4\0\0\0")),
                arguments(Unaccepted.ARCHIVE, Samples.zip("word/document.xml")),
                arguments(Unaccepted.ARCHIVE, Samples.zip("datapackage.json", "data/table.csv")),
                arguments(Unaccepted.ARCHIVE, Samples.zip("archive/data.warc")),
                arguments(Unaccepted.ARCHIVE, bytes("PK\3\4 cut off")),
                arguments(Unaccepted.ARCHIVE, Samples.gzip(Samples.HTML)),
                arguments(Unaccepted.ARCHIVE, Arrays.copyOf(Samples.gzip(Samples.WARC), 12)),
                arguments(Unaccepted.OTHER, bytes("\0\1\2\3\4\5")));
    }

    @ParameterizedTest
    @MethodSource("unaccepted")
    void otherFiles_areRefused_asWhatTheySeemToBe(Unaccepted seems, byte[] content) throws IOException {
        var mediaType = mediaType(content);

        assertThat(FileType.of(mediaType)).isEmpty();
        assertThat(Unaccepted.of(mediaType)).as(mediaType).isEqualTo(seems);
    }

    @Test
    void everyRefusal_isTried() {
        assertThat(unaccepted().map(sample -> sample.get()[0])).contains((Object[]) Unaccepted.values());
    }

    /** What bears the ending of a program does not pass for harmless. */
    @Test
    void nameOfADownload_endsAsItsContentDoes() {
        assertThat(FileType.HTML.named("statement.hta")).isEqualTo("statement.hta.html");
        assertThat(FileType.JPEG.named("Strike.JPG")).isEqualTo("Strike.JPG");
        assertThat(FileType.WARC_GZIP.named("crawl.warc.gz")).isEqualTo("crawl.warc.gz");
        assertThat(FileType.PDF.named("pdf")).isEqualTo("pdf.pdf");
    }

    /** The name says nothing, or the wrong thing. */
    private String mediaType(byte[] content) throws IOException {
        var file = folder.resolve("evidence.exe");
        Files.write(file, content);
        return Sniffer.mediaType(file);
    }
}
