package org.counterclaim.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.counterclaim.document.UnreadableDocument.Reason;

/** Reads a file in this process: whoever does that with a file of a stranger lends him all its memory. */
final class DocumentReader {
    /** Largest file in bytes; texts and pages, of which all is read at once, have a limit of their own. */
    static final long MOST = 50L << 20;

    private static final long MOST_TEXT = 10L << 20;

    private DocumentReader() {}

    /** The document; throws nothing else, as long as there is memory. */
    static Document read(Path file, Hints hints) throws UnreadableDocument {
        try {
            requireSize(file, MOST);
            return read(file, Types.of(file, hints), hints);
        } catch (StackOverflowError deep) {
            throw new UnreadableDocument(Reason.TOO_COMPLEX, deep);
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            throw new UnreadableDocument(Reason.DAMAGED, broken);
        }
    }

    private static Document read(Path file, DocumentType type, Hints hints)
            throws IOException, XMLStreamException, UnreadableDocument {
        return switch (type) {
            case TEXT -> Said.NOTHING.of(type, Charsets.decode(bytes(file), hints.charset()), hints);
            case HTML -> HtmlReader.read(bytes(file), hints);
            case PDF -> PdfReader.read(file, hints);
            case DOCX -> DocxReader.read(file, hints);
            case EML -> MailReader.read(file, hints);
        };
    }

    private static byte[] bytes(Path file) throws IOException, UnreadableDocument {
        requireSize(file, MOST_TEXT);
        return Files.readAllBytes(file);
    }

    private static void requireSize(Path file, long most) throws IOException, UnreadableDocument {
        if (Files.size(file) > most) {
            throw new UnreadableDocument(Reason.TOO_LARGE);
        }
    }
}
