package org.counterclaim.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is in a file, it is read, or said not to be readable. */
class DocumentReaderPropertyTest {
    private static Path folder;
    private static List<byte[]> whole;

    @BeforeContainer
    static void write() throws IOException {
        folder = Files.createTempDirectory("documents");
        try (var prints = new Prints()) {
            prints.page().heading("Heading").paragraph("One line and", "another.");
            prints.save(folder.resolve("a.pdf"));
        }
        Bombs.docx(
                folder.resolve("a.docx"),
                Bombs.text(Bombs.WORD
                        + "<w:p><w:r><w:t>Words</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"
                        + "</w:body></w:document>"));
        var page = "<html lang=en><title>t</title><nav><a href=b>c</a></nav><article><p>Words<table><tr><td>62</table>";
        var mail = "From: a@b.example\nDate: x\nSubject: =?utf-8?B?xx?=\nContent-Type: multipart/mixed; boundary=b\n\n"
                + "--b\nContent-Type: text/plain; charset=utf-8; format=flowed\nContent-Transfer-Encoding: quoted-printable\n\n"
                + "a=20b\n--b--\n";
        whole = List.of(
                Files.readAllBytes(folder.resolve("a.pdf")),
                Files.readAllBytes(folder.resolve("a.docx")),
                page.getBytes(StandardCharsets.UTF_8),
                mail.getBytes(StandardCharsets.UTF_8),
                CharsetsTest.RUSSIAN.getBytes(StandardCharsets.UTF_8));
    }

    @AfterContainer
    static void delete() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static void assertReadOrRefused(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("file"), bytes);
        try {
            var read = DocumentReader.read(file, new Hints("", "", "", "https://wire.example/"));
            assertThat(read.text()).isEqualTo(Texts.clean(read.text()));
            assertThat(read.title()).isNotEmpty().isEqualTo(Texts.title(read.title()));
            assertThat(read.text().chars().filter(each -> each < ' ' && each != '\n' && each != '\t'))
                    .isEmpty();
        } catch (UnreadableDocument refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }

    @Property(tries = 300)
    void anyBytes(@ForAll("beginnings") String beginning, @ForAll byte[] bytes) throws IOException {
        var content = new ByteArrayOutputStream();
        content.writeBytes(beginning.getBytes(StandardCharsets.ISO_8859_1));
        content.writeBytes(bytes);
        assertReadOrRefused(content.toByteArray());
    }

    @Provide
    Arbitrary<String> beginnings() {
        return Arbitraries.of(
                "",
                "%PDF-1.7\n1 0 obj <<",
                "PK\3\4",
                "<html><p>",
                "<!DOCTYPE html><script type=application/ld+json>{\"@type\":\"Article\",",
                "From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n",
                "\u00FF\u00FE",
                "\u00EF\u00BB\u00BF");
    }

    /** A whole document of which some bytes are others, or which ends too early. */
    @Property(tries = 300)
    void damagedDocuments(
            @ForAll("documents") byte[] document, @ForAll("damages") List<Integer> damages, @ForAll("ends") double end)
            throws IOException {
        var bytes = document.clone();
        for (int damage : damages) {
            bytes[Math.floorMod(damage, bytes.length)] ^= (byte) (damage >>> 16 | 1);
        }
        assertReadOrRefused(Arrays.copyOf(bytes, (int) (bytes.length * Math.min(1, end))));
    }

    @Provide
    Arbitrary<byte[]> documents() {
        return Arbitraries.integers().between(0, 4).map(i -> whole.get(i));
    }

    @Provide
    Arbitrary<List<Integer>> damages() {
        return Arbitraries.integers().list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<Double> ends() {
        return Arbitraries.doubles().between(0, 2);
    }
}
