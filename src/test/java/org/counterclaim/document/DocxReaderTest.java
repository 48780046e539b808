package org.counterclaim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.counterclaim.document.UnreadableDocument.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxReaderTest {
    @TempDir
    Path folder;

    private Path written(Consumer<XWPFDocument> content) throws IOException {
        var file = folder.resolve("a.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            content.accept(document);
            document.write(out);
        }
        return file;
    }

    private Document read(Consumer<XWPFDocument> content) throws IOException, UnreadableDocument {
        return DocumentReader.read(written(content), Hints.NONE);
    }

    private static void paragraph(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }

    @Test
    void paragraphs_tables_andNotesAtTheEnd_areRead() throws IOException, UnreadableDocument {
        var read = read(document -> {
            paragraph(document, "Береговое командование «опровергло» сообщения.");
            document.createParagraph();
            var noted = document.createParagraph();
            noted.createRun().setText("Eleven are dead");
            noted.addFootnoteReference(note(document, "Port authority, 3 March."));
            noted.createRun().setText(", it said.");
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Dead");
            table.getRow(0).getCell(1).setText("11");
            table.getRow(1).getCell(0).setText("Wounded");
            table.getRow(1).getCell(1).setText("30");
            var broken = document.createParagraph().createRun();
            broken.setText("One");
            broken.addBreak();
            broken.setText("two");
            broken.addTab();
            broken.setText("three");
        });
        assertThat(read.type()).isEqualTo(DocumentType.DOCX);
        assertThat(read.text())
                .isEqualTo("Береговое командование «опровергло» сообщения.\n\nEleven are dead[1], it said."
                        + "\n\nDead\t11\nWounded\t30\n\nOne\ntwo\tthree\n\n[1] Port authority, 3 March.");
    }

    private static org.apache.poi.xwpf.usermodel.XWPFFootnote note(XWPFDocument document, String text) {
        var note = document.createFootnote();
        note.createParagraph().createRun().setText(text);
        return note;
    }

    @Test
    void whatIsDeletedOrHidden_isNotRead() throws IOException, UnreadableDocument {
        var read = read(document -> {
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("Kept");
            paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue(" deleted");
            paragraph.getCTP().addNewIns().addNewR().addNewT().setStringValue(" inserted");
            var hidden = paragraph.createRun();
            hidden.setText(" hidden");
            hidden.setVanish(true);
            var field = paragraph.createRun();
            field.getCTR().addNewInstrText().setStringValue(" HYPERLINK x");
            paragraph.createRun().setText(" too.");
        });
        assertThat(read.text()).isEqualTo("Kept inserted too.");
    }

    @Test
    void tableThatOnlyFrames_isParagraphs() throws IOException, UnreadableDocument {
        var read = read(document -> {
            var cell = document.createTable(1, 1).getRow(0).getCell(0);
            cell.setText("First.");
            cell.addParagraph().createRun().setText("Second.");
        });
        assertThat(read.text()).isEqualTo("First.\n\nSecond.");
    }

    @Test
    void properties_sayWhatItIs() throws IOException, UnreadableDocument {
        var read = read(document -> {
            paragraph(document, "Words.");
            var properties = document.getProperties();
            properties.getCoreProperties().setTitle("Statement");
            properties.getCoreProperties().setCreated(Optional.of(Date.from(Instant.parse("2021-03-04T07:30:00Z"))));
            properties.getExtendedProperties().getUnderlyingProperties().setCompany("Coastal command");
        });
        assertThat(read)
                .isEqualTo(new Document(
                        DocumentType.DOCX, "Words.", "Statement", "Coastal command", "", "2021-03-04T07:30Z", ""));
    }

    @Test
    void password_isSeen() throws Exception {
        var plain = written(document -> paragraph(document, "Secret."));
        var file = folder.resolve("locked.docx");
        try (var office = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(office)) {
                Files.copy(plain, out);
            }
            try (var out = Files.newOutputStream(file)) {
                office.writeFilesystem(out);
            }
        }
        assertThatThrownBy(() -> DocumentReader.read(file, Hints.NONE)).satisfies(Reasons.are(Reason.ENCRYPTED));
    }

    @Test
    void emptyDocument_isNoText() {
        assertThatThrownBy(() -> read(XWPFDocument::createParagraph)).satisfies(Reasons.are(Reason.NO_TEXT));
    }
}
