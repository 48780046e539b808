package org.counterclaim.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counterclaim.history.Action;
import org.counterclaim.history.ChainCheck;
import org.counterclaim.history.Changes;
import org.counterclaim.history.HistoryForm;
import org.counterclaim.testing.AsContributor;
import org.counterclaim.testing.AsEditor;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Statements;
import org.counterclaim.web.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@AsEditor
class AttachmentsTest {

    @Inject
    Attachments attachments;

    @Inject
    Sources sources;

    @Inject
    StoredFiles files;

    @Inject
    Changes changes;

    @Inject
    Database database;

    @Inject
    Statements statements;

    @TempDir
    Path folder;

    private String source;

    @BeforeEach
    void record() {
        database.empty();
        source = sources.record(SourcesTest.form("Statement", "SANA")).publicId();
    }

    @Test
    void attachedFile_hangsOnItsSource_andTheHistoryNamesItWithItsHash() throws IOException {
        var file = stored(Samples.PDF);
        attachments.attach(source, "statement.pdf", file, "from the site");

        var attachment = now().attachments().get(0);
        assertThat(attachment.name()).isEqualTo("statement.pdf");
        assertThat(attachment.file().hash()).isEqualTo(file.hash());
        var change = changes.newestOf(now());
        assertThat(change.action()).isEqualTo(Action.ATTACHED);
        assertThat(change.reason()).isEqualTo("from the site");
        assertThat(change.state().text("attachments"))
                .isEqualTo("statement.pdf, " + Samples.PDF.length + " bytes, SHA-256 " + file.hash());
    }

    /** What somebody is typing about the source meanwhile contradicts no file. */
    @Test
    void openForm_staysGood_whenAFileIsAttachedMeanwhile() throws IOException {
        int opened = now().version();
        attachments.attach(source, "statement.pdf", stored(Samples.PDF), "");

        assertThat(now().version()).isEqualTo(opened);
    }

    @Test
    void restoredState_keepsWhatWasAttachedSince() throws IOException {
        var first = changes.newestOf(now()).sequence();
        attachments.attach(source, "statement.pdf", stored(Samples.PDF), "");

        sources.restore(source, new HistoryForm(Long.toString(first), Integer.toString(now().version()), ""));

        assertThat(now().attachments()).hasSize(1);
    }

    @Test
    void sameFile_isAttachedOnce_butToManySources() throws IOException {
        var other = sources.record(SourcesTest.form("Other", "SANA")).publicId();
        var file = stored(Samples.PDF);
        attachments.attach(source, "statement.pdf", file, "");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> attachments.attach(source, "again.pdf", file, ""))
                .withMessageContaining("statement.pdf");
        attachments.attach(other, "again.pdf", file, "");
        assertThat(database.column("select name from attachment order by id"))
                .containsExactly("statement.pdf", "again.pdf");
        assertThat(database.column("select hash from stored_file")).hasSize(1);
    }

    @Test
    void sourceTakes100Files_andNoMore() throws IOException {
        var file = stored(Samples.PDF);
        for (int i = 0; i < 100; i++) {
            var hash = String.format("%064d", i);
            database.execute("insert into stored_file (hash, size, media_type) values (?, 1, 'application/pdf')", hash);
            database.execute(
                    "insert into attachment (id, source_id, name, hash, recorded) values (?, ?, ?, ?, current_timestamp)",
                    (long) i,
                    now().id(),
                    "file " + i,
                    hash);
        }

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> attachments.attach(source, "one more.pdf", file, ""))
                .withMessageContaining("100");
    }

    @Test
    void removedFile_hangsOnNoSource_butStaysStored_andInTheHistory() throws IOException {
        var file = stored(Samples.PDF);
        attachments.attach(source, "statement.pdf", file, "");

        attachments.remove(source, now().attachments().get(0).publicId(), "wrong file");

        assertThat(now().attachments()).isEmpty();
        assertThat(database.column("select id from attachment")).isEmpty();
        assertThat(database.column("select hash from stored_file")).containsExactly(file.hash());
        assertThat(changes.newestOf(now()).action()).isEqualTo(Action.DETACHED);
        assertThat(changes.newestOf(now(), Action.ATTACHED).state().text("attachments"))
                .contains(file.hash());
        assertThat(changes.check()).extracting(ChainCheck::whole).isEqualTo(true);
    }

    @Test
    void attachmentOfAnotherSource_isNotFound() throws IOException {
        var other = sources.record(SourcesTest.form("Other", "SANA")).publicId();
        attachments.attach(other, "statement.pdf", stored(Samples.PDF), "");
        var foreign = sources.require(other).attachments().get(0).publicId();

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> attachments.require(now(), foreign));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> attachments.remove(source, foreign, ""));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> attachments.require(now(), "x"));
    }

    @Test
    @AsContributor
    void hiddenSourceOfSomebodyElse_takesNoFile() throws IOException {
        var file = stored(Samples.PDF);
        database.execute("update source set hidden = true, creator_id = 'other'");

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> attachments.attach(source, "statement.pdf", file, ""));
        assertThat(database.column("select id from attachment")).isEmpty();
    }

    @Test
    void allFilesOfASource_areOneQuery() throws IOException {
        attachments.attach(source, "one.pdf", stored(Samples.PDF), "");
        attachments.attach(source, "two.html", stored(Samples.HTML), "");
        var found = now();

        assertThat(statements.of(() -> found.attachments()
                        .forEach(attachment ->
                                assertThat(attachment.file().type()).isNotNull())))
                .hasSize(1);
    }

    private StoredFile stored(byte[] content) throws IOException {
        var file = Files.write(folder.resolve("evidence"), content);
        return files.store(file, FileType.of(Sniffer.mediaType(file)).orElseThrow());
    }

    /** As it is recorded now, not as the test has seen it before. */
    private Source now() {
        sources.getEntityManager().clear();
        return sources.require(source);
    }
}
