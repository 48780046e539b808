package org.counterclaim.compare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A report as CSV (RFC 4180): its tables below each other, an empty line between them. */
final class CsvExport {
    /** By it spreadsheets know that the text is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvExport() {}

    static void write(Spreadsheet sheet, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        for (var table : sheet.tables()) {
            if (csv.getRecordCount() > 0) {
                csv.println();
            }
            csv.printRecords(table.rows());
        }
        csv.flush();
    }
}
