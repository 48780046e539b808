package org.counterclaim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.counterclaim.document.UnreadableDocument.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each file is read in a process of its own, which has to be gone afterwards, and its folder with it. */
class HostileDocumentsTest {
    private static final long GROWTH = 64L << 20;
    private static final String LAUGHS = laughs();

    private long heapBefore;

    @TempDir
    Path folder;

    @TempDir
    Path temporary;

    private Documents documents;

    @BeforeEach
    void look() {
        documents = new Documents(Documents.TIME, Duration.ofSeconds(30), temporary);
        heapBefore = heap();
    }

    @AfterEach
    void nothingIsLeft() {
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .isEmpty();
        assertThat(temporary).isEmptyDirectory();
        assertThat(heap()).isLessThan(heapBefore + GROWTH);
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void refused(Path file, Reason... reasons) {
        assertThatThrownBy(() -> documents.read(file, Hints.NONE))
                .isInstanceOfSatisfying(UnreadableDocument.class, refused -> assertThat(refused.reason())
                        .isIn((Object[]) reasons));
    }

    private Path file(String name, Bombs.Content content) throws IOException {
        return Bombs.file(folder.resolve(name), content);
    }

    @Test
    void print_thatUnpacksToAGigabyte_isTooComplex() throws IOException {
        var file =
                Bombs.pdf(folder.resolve("a.pdf"), 1, Bombs.repeated("BT /F 9 Tf ", " ".repeat(1 << 20), 1_024, "ET"));
        assertThat(Files.size(file)).isLessThan(10 << 20);
        refused(file, Reason.TOO_COMPLEX);
    }

    @Test
    void print_packedTwice_isRefused() throws IOException {
        var file =
                Bombs.pdf(folder.resolve("a.pdf"), 2, Bombs.repeated("BT /F 9 Tf ", " ".repeat(1 << 20), 1_024, "ET"));
        assertThat(Files.size(file)).isLessThan(100_000);
        refused(file, Reason.TOO_COMPLEX, Reason.NO_TEXT);
    }

    @Test
    void print_ofMillionsOfLetters_isTooLargeOrSlow() throws IOException {
        var file = Bombs.pdf(
                folder.resolve("a.pdf"),
                1,
                Bombs.repeated("BT /F 9 Tf ", "0 -9 Td (no shots were fired) Tj ", 200_000, "ET"));
        refused(file, Reason.TOO_LARGE, Reason.TOO_COMPLEX, Reason.TOO_SLOW);
    }

    @Test
    void print_nestedDeep_isRefused() throws IOException {
        refused(file("a.pdf", Bombs.nestedArrays(5_000_000)), Reason.TOO_COMPLEX, Reason.DAMAGED, Reason.NO_TEXT);
    }

    @Test
    void print_whosePagesAreTheirOwnChildren_isRefused() throws IOException {
        refused(file("a.pdf", Bombs.pageTreeCycle()), Reason.DAMAGED, Reason.TOO_COMPLEX, Reason.NO_TEXT);
    }

    @Test
    void print_ofNoise_isDamaged() throws IOException {
        refused(file("a.pdf", Bombs.noise(10)), Reason.DAMAGED);
    }

    @Test
    void package_ofAGigabyteOfZeros_isDamaged() throws IOException {
        var file = Bombs.docx(folder.resolve("a.docx"), Bombs.repeated("", "\0".repeat(1 << 20), 1_024, ""));
        refused(file, Reason.DAMAGED);
    }

    @Test
    void package_ofMuchMoreWordsThanBytes_isTooLarge() throws IOException {
        var file = Bombs.docx(
                folder.resolve("a.docx"),
                Bombs.repeated(Bombs.WORD + "<w:p><w:r><w:t>", "a ".repeat(1 << 19), 512, ""));
        refused(file, Reason.TOO_LARGE);
    }

    @Test
    void package_ofMillionsOfElements_isTooLargeOrSlow() throws IOException {
        var file = Bombs.docx(folder.resolve("a.docx"), Bombs.repeated(Bombs.WORD, "<w:p/>".repeat(10_000), 3_000, ""));
        refused(file, Reason.TOO_LARGE, Reason.TOO_SLOW);
    }

    @Test
    void package_nestedDeep_isTooComplex() throws IOException {
        var file = Bombs.docx(folder.resolve("a.docx"), Bombs.repeated(Bombs.WORD, "<w:p>", 100_000, "x"));
        refused(file, Reason.TOO_COMPLEX);
    }

    @Test
    void package_withEntities_isDamaged_andReadsAndAsksNothing() throws IOException {
        var secret = file("secret", Bombs.text("secret"));
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            for (var entity : new String[] {
                "<!ENTITY e SYSTEM '" + secret.toUri() + "'>",
                "<!ENTITY e SYSTEM 'http://localhost:" + server.getLocalPort() + "/'>",
                "<!ENTITY % p SYSTEM 'http://localhost:" + server.getLocalPort() + "/'>%p;",
                LAUGHS
            }) {
                var file = Bombs.docx(
                        folder.resolve("a.docx"),
                        Bombs.text(
                                "<!DOCTYPE x [" + entity + "]>" + Bombs.WORD + "<w:p><w:r><w:t>&e;</w:t></w:r></w:p>"));
                refused(file, Reason.DAMAGED);
            }
            assertNobodyCame(server);
        }
    }

    private static String laughs() {
        var entities = new StringBuilder("<!ENTITY e0 'ha'>");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY e%d '%s'>".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
        }
        return entities.append("<!ENTITY e '&e29;'>").toString();
    }

    private static void assertNobodyCame(ServerSocket server) throws IOException {
        server.setSoTimeout(1);
        assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }

    /** As HTML, where entities of one's own do not exist. */
    @Test
    void page_withEntities_isReadWithoutThem() throws IOException, UnreadableDocument {
        var secret = file("secret", Bombs.text("secret"));
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var page = "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY f SYSTEM '" + secret.toUri()
                    + "'><!ENTITY n SYSTEM 'http://localhost:" + server.getLocalPort() + "/'>" + LAUGHS
                    + "]><html xmlns='http://www.w3.org/1999/xhtml'><head><title>t</title></head><body><p>Words &f; &n; &e;</p>"
                    + "<img src='http://localhost:" + server.getLocalPort() + "/'/></body></html>";
            var read = documents.read(file("a.xhtml", Bombs.text(page)), Hints.NONE);
            assertThat(read.type()).isEqualTo(DocumentType.HTML);
            assertThat(read.text()).endsWith("Words &f; &n; &e;").doesNotContain("secret", "haha");
            assertNobodyCame(server);
        }
    }

    @Test
    void page_nestedDeep_isTooComplex() throws IOException {
        refused(file("a.html", Bombs.repeated("<html><p>x", "<div>", 1_000_000, "x")), Reason.TOO_COMPLEX);
    }

    @Test
    void page_ofMillionsOfElements_isRefused() throws IOException {
        refused(
                file("a.html", Bombs.repeated("<html><p>x", "<b><a href=#><i>", 300_000, "x")),
                Reason.TOO_COMPLEX,
                Reason.TOO_SLOW);
    }

    @Test
    void letter_nestedDeep_isTooComplex() throws IOException {
        refused(
                file("a.eml", out -> {
                    Bombs.write(out, "From: a@b.example\nDate: x\nSubject: y\n");
                    for (int i = 0; i < 1_000; i++) {
                        Bombs.write(out, "Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
                    }
                    Bombs.write(out, "\nwords\n");
                }),
                Reason.TOO_COMPLEX);
    }

    @Test
    void letter_withAHugeHeader_isTooComplex() throws IOException {
        refused(
                file(
                        "a.eml",
                        Bombs.repeated("From: a@b.example\nDate: x\nTo: ", "a@b.example,\n ", 1_000_000, "\n\nwords")),
                Reason.TOO_COMPLEX);
        refused(
                file("a.eml", Bombs.repeated("From: a@b.example\nDate: x\n", "X-A: b\n", 1_000_000, "\nwords")),
                Reason.TOO_COMPLEX);
    }

    @Test
    void text_ofTenMegabytes_isTooLarge() throws IOException {
        refused(file("a.txt", Bombs.repeated("", "no shots ", 1_000_000, "")), Reason.TOO_LARGE);
    }

    @Test
    void file_beyondAllMeasure_isTooLarge_withoutBeingOpened() throws IOException {
        var file = file("a.pdf", Bombs.text("%PDF-1.4"));
        try (var sparse = FileChannel.open(file, StandardOpenOption.WRITE)) {
            sparse.write(ByteBuffer.wrap(new byte[1]), Documents.MOST_FILE);
        }
        refused(file, Reason.TOO_LARGE);
    }

    @Test
    void mislabelledFiles_areWhatTheyAre() throws IOException, UnreadableDocument {
        var page = file("a.pdf", Bombs.text("<!DOCTYPE html><title>t</title><p>Words"));
        assertThat(documents
                        .read(page, new Hints("application/pdf", "", "a.pdf", ""))
                        .type())
                .isEqualTo(DocumentType.HTML);
        refused(file("a.docx", Bombs.text("PK\3\4 no package")), Reason.UNKNOWN_TYPE);
        refused(file("a.html", Bombs.text("MZ\u0000\u0001\u0002")), Reason.UNKNOWN_TYPE);
    }
}
