package org.counterclaim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import org.counterclaim.document.UnreadableDocument.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes are started, ended and waited for. */
class DocumentsTest {
    @TempDir
    Path folder;

    @TempDir
    Path temporary;

    @AfterEach
    void nothingIsLeft() {
        assertThat(readers()).isZero();
        assertThat(temporary).isEmptyDirectory();
    }

    private Documents documents() {
        return new Documents(Documents.TIME, Duration.ofSeconds(30), temporary);
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("Заявление.txt"), text);
    }

    /** Reading it takes longer than any of these tests. */
    private Path endless() throws IOException {
        return Bombs.docx(folder.resolve("a.docx"), Bombs.repeated(Bombs.WORD, "<w:p/>".repeat(10_000), 900, ""));
    }

    private static long readers() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
    }

    @Test
    void document_comesBackAsItWasRead() throws IOException, UnreadableDocument {
        var file = written("Заявление 🚀 \"о\" событии\n\n" + CharsetsTest.RUSSIAN);
        var hints = new Hints("text/plain", "", "", "https://wire.example/ы");
        assertThat(documents().read(file, hints))
                .isEqualTo(DocumentReader.read(file, hints))
                .isEqualTo(new Document(
                        DocumentType.TEXT,
                        "Заявление 🚀 \"о\" событии\n\n" + CharsetsTest.RUSSIAN,
                        "Заявление 🚀 \"о\" событии",
                        "",
                        "https://wire.example/ы",
                        "",
                        "ru"));
    }

    @Test
    void longestText_comesBackWhole() throws IOException, UnreadableDocument {
        var text = "\"\\ж\t".repeat(Document.MOST_TEXT / 5).strip();
        assertThat(documents().read(written(text), Hints.NONE).text()).isEqualTo(text);
    }

    @Test
    void noTime_isTooSlow_andTheProcessIsGone() throws IOException {
        var hurried = new Documents(Duration.ofMillis(1), Duration.ofSeconds(30), temporary);
        var file = written("Words.");
        assertThatThrownBy(() -> hurried.read(file, Hints.NONE)).satisfies(Reasons.are(Reason.TOO_SLOW));
    }

    @Test
    void thirdDocument_waits_andIsRefusedWhenThatTakesTooLong() throws Exception {
        var impatient = new Documents(Documents.TIME, Duration.ofMillis(1), temporary);
        var file = endless();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 2; i++) {
            threads.add(new Thread(() -> {
                try {
                    impatient.read(file, Hints.NONE);
                } catch (UnreadableDocument | CancellationException expected) {
                    // How it ends is not what is looked at here.
                }
            }));
            threads.get(i).start();
        }
        while (readers() < 2) {
            Thread.sleep(5);
        }
        assertThatThrownBy(() -> impatient.read(file, Hints.NONE)).satisfies(Reasons.are(Reason.BUSY));
        assertThat(readers()).isEqualTo(2);
        for (var thread : threads) {
            thread.interrupt();
            thread.join();
        }
        assertThat(readers()).isZero();
        assertThat(documents().read(written("Words."), Hints.NONE).text()).isEqualTo("Words.");
    }

    @Test
    void interruption_endsTheProcess_andStays() throws Exception {
        var file = endless();
        var interrupted = new CompletableFuture<Boolean>();
        var reading = new FutureTask<Document>(() -> {
            try {
                return documents().read(file, Hints.NONE);
            } finally {
                interrupted.complete(Thread.currentThread().isInterrupted());
            }
        });
        var thread = new Thread(reading);
        thread.start();
        while (readers() < 1) {
            Thread.sleep(5);
        }
        thread.interrupt();
        assertThat(interrupted.get()).isTrue();
        assertThat(readers()).isZero();
        assertThatThrownBy(reading::get).hasCauseInstanceOf(CancellationException.class);
    }

    @Test
    void noFile_isNoDocument() {
        assertThatThrownBy(() -> documents().read(folder.resolve("none"), Hints.NONE))
                .isInstanceOf(UncheckedIOException.class);
    }

    /** Nobody but the parent asks; what it cannot ask is not answered. */
    @Test
    void otherQuestions_areNotAnswered() {
        var out = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream("what?".getBytes(StandardCharsets.UTF_8));
        assertThat(DocumentCommand.answer(in, out)).isEqualTo(1);
        assertThat(out.size()).isZero();
    }
}
