package org.counterclaim.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Says what a file is by what stands in it; its name and what the sender says of it count for nothing. */
final class Sniffer {
    private static final String PACKAGE_OF_OFFICE = "application/x-tika-ooxml";
    private static final int BEGINNING = 8192;
    private static final byte DELETE = 0x7f;
    private static final byte[] WARC = "WARC/".getBytes(StandardCharsets.US_ASCII);

    private Sniffer() {}

    /** The media type of a file, without parameters; {@code application/octet-stream} where nothing is known of it. */
    static String mediaType(Path file) throws IOException {
        var detected = detected(file);
        return switch (detected) {
            // Half the pages of the time called themselves XHTML, and were sent and read as HTML.
            case "application/xhtml+xml" -> FileType.HTML.mediaType();
            case "application/octet-stream" -> looksLikeText(file) ? FileType.TEXT.mediaType() : detected;
            case "application/gzip" -> holdsWarc(file) ? FileType.WARC_GZIP.mediaType() : detected;
            case "application/zip", PACKAGE_OF_OFFICE -> inside(file, detected);
            default -> detected;
        };
    }

    private static String detected(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            MediaType found = MimeTypes.getDefaultMimeTypes().detect(content, new Metadata());
            return found.getBaseType().toString();
        }
    }

    /**
     * Old texts in Cyrillic, Arabic or Greek hold little ASCII, and as no other files nothing that controls a machine.
     */
    private static boolean looksLikeText(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            for (byte letter : content.readNBytes(BEGINNING)) {
                boolean control = letter >= 0 && letter < ' ' || letter == DELETE;
                if (control && !Character.isWhitespace(letter)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean holdsWarc(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file);
                InputStream inside = new GZIPInputStream(content)) {
            return Arrays.equals(WARC, inside.readNBytes(WARC.length));
        } catch (IOException damaged) {
            return false;
        }
    }

    private static String inside(Path file, String detected) {
        try (var zip = new ZipFile(file.toFile())) {
            if (isPackageOfWarcs(zip)) {
                return FileType.WACZ.mediaType();
            }
            return isDocument(zip) ? FileType.DOCX.mediaType() : detected;
        } catch (IOException damaged) {
            return detected;
        }
    }

    /** Packages describe themselves in {@code datapackage.json}; those of web archives keep these in one folder. */
    private static boolean isPackageOfWarcs(ZipFile zip) {
        return zip.getEntry("datapackage.json") != null
                && zip.stream().anyMatch(entry -> entry.getName().matches("archive/.*\\.warc(\\.gz)?"));
    }

    /** Macros lie beside the document in its folder. */
    private static boolean isDocument(ZipFile zip) {
        return zip.getEntry("[Content_Types].xml") != null
                && zip.getEntry("word/document.xml") != null
                && zip.getEntry("word/vbaProject.bin") == null;
    }
}
