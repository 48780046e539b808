package org.counterclaim.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads documents of word processors: packages of XML (ISO/IEC 29500), of which pictures and macros are not opened. */
final class DocxReader {
    private static final int MOST_PROPERTIES = 1 << 20;
    private static final String MAIN = "(?i).*(?:wordprocessingml\\.(?:document|template)|ms-word\\..*)\\.main\\+xml";

    private DocxReader() {}

    /** Whether a file is such a package. */
    static boolean canRead(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return main(zip).isPresent();
        } catch (IOException damaged) {
            return false;
        }
    }

    static Document read(Path file, Hints hints) throws IOException, UnreadableDocument, XMLStreamException {
        try (var zip = new ZipFile(file.toFile())) {
            var main = main(zip).orElseThrow(() -> new IOException("no text"));
            var text = new DocxText();
            text.read(zip.getInputStream(main));
            var folder = main.getName().replaceFirst("[^/]*$", "");
            for (var kind : DocxText.NOTES) {
                var notes = zip.getEntry(folder + kind + "s.xml");
                if (notes != null && text.refersTo(kind)) {
                    text.readNotes(kind, zip.getInputStream(notes));
                }
            }
            return said(zip).of(DocumentType.DOCX, text.toString(), hints);
        }
    }

    /** The part that holds the text, as the list of contents says. */
    private static Optional<ZipEntry> main(ZipFile zip) throws IOException {
        return xml(zip, "[Content_Types].xml").select("Override").stream()
                .filter(part -> part.attr("ContentType").matches(MAIN))
                .map(part -> zip.getEntry(part.attr("PartName").replaceFirst("^/", "")))
                .filter(entry -> entry != null)
                .findFirst();
    }

    private static Said said(ZipFile zip) throws IOException {
        var core = xml(zip, "docProps/core.xml");
        var application = xml(zip, "docProps/app.xml");
        return new Said(
                Titles.meant(core.select("dc|title").text()),
                application.select("Company").text(),
                "",
                core.select("dcterms|created").text(),
                core.select("dc|language").text());
    }

    /** Elements without meaning: entities stand for nothing. */
    private static Element xml(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        try (InputStream content = entry == null ? InputStream.nullInputStream() : zip.getInputStream(entry)) {
            return Jsoup.parse(
                    new ByteArrayInputStream(content.readNBytes(MOST_PROPERTIES)), null, "", Parser.xmlParser());
        }
    }
}
