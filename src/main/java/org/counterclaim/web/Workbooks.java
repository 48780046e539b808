package org.counterclaim.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.XmlEscapeHelper;

/** Writes workbooks (XLSX); what is filled in alike makes the same bytes. */
public final class Workbooks {
    /** What a cell holds at most, in characters. */
    public static final int LONGEST_CELL = 32_767;

    /** How many links of a sheet Excel opens; it calls a file with more of them damaged. */
    public static final int MOST_LINKS = 65_530;

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String WHEN_MADE = "<dcterms:created[^>]*>[^<]*</dcterms:created>";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Workbooks() {}

    /** What fills the sheets of a workbook. */
    @FunctionalInterface
    public interface Filling {
        void fill(Workbook workbook) throws IOException;
    }

    /** Writes the whole file, and leaves the stream open. It grows on disk, not in memory. */
    public static void write(Filling filling, OutputStream out) throws IOException {
        // The library gives the sizes of parts only at the end of the file, and so it cannot be read as a stream.
        var made = Files.createTempFile("workbook", ".xlsx");
        try {
            try (var workbook = new Workbook(Files.newOutputStream(made), "Counterclaim", "1.0")) {
                filling.fill(workbook);
            }
            withoutTimes(made, out);
        } finally {
            Files.delete(made);
        }
    }

    /** A link to an address, which the library would write as it is. */
    public static HyperLink link(String address) {
        return HyperLink.external(XmlEscapeHelper.escape(address), address);
    }

    /** The library writes when the workbook was made, which is of no account. */
    private static void withoutTimes(Path made, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        try (var parts = new ZipFile(made.toFile())) {
            for (var part : Collections.list(parts.entries())) {
                var timeless = new ZipEntry(part.getName());
                timeless.setTimeLocal(NO_TIME);
                zip.putNextEntry(timeless);
                try (var content = parts.getInputStream(part)) {
                    copy(part.getName(), content, zip);
                }
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private static void copy(String part, InputStream content, OutputStream out) throws IOException {
        if (part.equals(PROPERTIES)) {
            var properties = new String(content.readAllBytes(), UTF_8);
            out.write(properties.replaceAll(WHEN_MADE, "").getBytes(UTF_8));
        } else {
            content.transferTo(out);
        }
    }
}
