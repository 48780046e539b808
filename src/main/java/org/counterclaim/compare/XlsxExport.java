package org.counterclaim.compare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.counterclaim.source.WebAddress;
import org.counterclaim.web.Typed;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A report as a workbook, a sheet for each table; the same report makes the same bytes. */
final class XlsxExport {
    /** What a cell of a workbook holds at most, in characters. */
    private static final int LONGEST_CELL = 32_767;

    private static final double NARROW = 24;
    private static final double WIDE = 48;
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String WHEN_MADE = "<dcterms:created[^>]*>[^<]*</dcterms:created>";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private XlsxExport() {}

    static void write(Spreadsheet sheet, OutputStream out) throws IOException {
        // The library gives the sizes of parts only at the end of the file, and so it cannot be read as a stream.
        var made = Files.createTempFile("comparison", ".xlsx");
        try {
            try (var workbook = new Workbook(Files.newOutputStream(made), "Counterclaim", "1.0")) {
                for (var table : sheet.tables()) {
                    fill(workbook.newWorksheet(table.name()), table);
                }
            }
            withoutTimes(made, out);
        } finally {
            Files.delete(made);
        }
    }

    private static void fill(Worksheet sheet, Spreadsheet.Table table) {
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                sheet.value(row, column, Typed.cut(cells.get(column), LONGEST_CELL));
                var style = sheet.style(row, column).wrapText(true).verticalAlignment("top");
                (row == 0 ? style.bold() : style).set();
                sheet.width(column, column == 0 || column > 2 ? WIDE : NARROW);
            }
        }
        if (table.linked()) {
            link(sheet, table.rows());
        }
        sheet.freezePane(1, 1);
    }

    private static void link(Worksheet sheet, List<List<String>> rows) {
        for (int row = 1; row < rows.size(); row++) {
            int last = rows.get(row).size() - 1;
            var address = WebAddress.read(rows.get(row).get(last));
            if (address.isPresent()) {
                sheet.hyperlink(
                        row,
                        last,
                        HyperLink.external(address.get().text(), address.get().text()));
            }
        }
    }

    /** The library writes when the workbook was made, which is of no account. */
    private static void withoutTimes(Path made, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        try (var parts = new ZipFile(made.toFile())) {
            for (var part : Collections.list(parts.entries())) {
                var content = parts.getInputStream(part).readAllBytes();
                var timeless = new ZipEntry(part.getName());
                timeless.setTimeLocal(NO_TIME);
                zip.putNextEntry(timeless);
                zip.write(part.getName().equals(PROPERTIES) ? withoutTime(content) : content);
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private static byte[] withoutTime(byte[] properties) {
        return new String(properties, UTF_8).replaceAll(WHEN_MADE, "").getBytes(UTF_8);
    }
}
