package org.counterclaim.timeline;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.zip.CRC32C;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Lays out HTML that is XML as PDF, with fonts of its own and without asking for anything; no clock has a part in it.
 */
final class Paper {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final DateTimeFormatter PDF_TIME =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    static {
        // It would write every trifle past the log, and throws what is wrong.
        XRLog.setLoggingEnabled(false);
    }

    private Paper() {}

    static void print(byte[] html, Scope scope, boolean tagged, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(document(html), null);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.useFont(() -> Glyphs.font(Glyphs.PLAIN), "Sans", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> Glyphs.font(Glyphs.BOLD), "Sans", BOLD, FontStyle.NORMAL, true);
        builder.useFont(() -> Glyphs.font(Glyphs.SERIF), "Serif", REGULAR, FontStyle.NORMAL, true);
        for (var moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, kind) -> false, moment);
        }
        builder.usePdfUaAccessibility(tagged);
        builder.useFastMode();
        try (var renderer = builder.buildPdfRenderer();
                var pdf = renderer.createPDFKeepOpen()) {
            sign(pdf, scope.updated(), html);
            pdf.save(out);
        }
    }

    private static Document document(byte[] html) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(html));
        } catch (ParserConfigurationException | SAXException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The library and the format would take the time at which it is made. */
    private static void sign(PDDocument pdf, Instant updated, byte[] html) {
        var made = PDF_TIME.format(updated);
        var information = pdf.getDocumentInformation().getCOSObject();
        information.setString(COSName.CREATION_DATE, made);
        information.setString(COSName.MOD_DATE, made);
        var sum = new CRC32C();
        sum.update(html);
        pdf.setDocumentId(sum.getValue());
    }
}
