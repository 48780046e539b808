package org.counterclaim.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.counterclaim.document.UnreadableDocument.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads print files by the text that they hold besides what they look like; pictures of text are none. */
final class PdfReader {
    private static final int MOST_METADATA = 1 << 20;

    static {
        PdfFonts.use();
    }

    private PdfReader() {}

    static Document read(Path file, Hints hints) throws IOException, UnreadableDocument {
        // In memory, of which there is an end, and not on a disk that others need.
        try (var pdf = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            var text = PdfParagraphs.of(PdfLines.of(pdf));
            return said(pdf).of(DocumentType.PDF, text, hints);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableDocument(Reason.ENCRYPTED, locked);
        }
    }

    private static Said said(PDDocument pdf) {
        var information = pdf.getDocumentInformation().getCOSObject();
        var language = pdf.getDocumentCatalog().getLanguage();
        return new Said(
                        Titles.meant(orEmpty(information.getString(COSName.TITLE))),
                        "",
                        "",
                        orEmpty(information.getString(COSName.CREATION_DATE)),
                        language == null ? "" : language)
                .or(described(pdf));
    }

    /** The description in XMP (ISO 16684), read as elements without meaning: entities in it stand for nothing. */
    private static Said described(PDDocument pdf) {
        var metadata = pdf.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return Said.NOTHING;
        }
        try (var content = metadata.createInputStream()) {
            var bytes = new ByteArrayInputStream(content.readNBytes(MOST_METADATA));
            var description = Jsoup.parse(bytes, null, "", Parser.xmlParser());
            return new Said(
                    Titles.meant(value(description, "dc|title")),
                    value(description, "dc|publisher"),
                    "",
                    value(description, "xmp|CreateDate"),
                    value(description, "dc|language"));
        } catch (IOException broken) {
            return Said.NOTHING;
        }
    }

    /** Values stand in elements, in lists of alternatives, or, short ones, in attributes. */
    private static String value(Element description, String name) {
        var written = description.select(name).stream()
                .map(element -> element.select("rdf|li").isEmpty()
                        ? element.text()
                        : element.select("rdf|li").first().text())
                .findFirst();
        var attribute = name.replace('|', ':');
        return written.orElseGet(() -> description.select("rdf|Description").stream()
                .map(element -> element.attr(attribute))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(""));
    }

    private static String orEmpty(String said) {
        return said == null ? "" : said;
    }
}
