package org.counterclaim.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.counterclaim.source.WebAddress;
import org.counterclaim.web.Typed;
import org.counterclaim.web.Workbooks;
import org.dhatim.fastexcel.Worksheet;

/** A report as a workbook, a sheet for each table; the same report makes the same bytes. */
final class XlsxExport {
    private static final double NARROW = 24;
    private static final double WIDE = 48;

    private XlsxExport() {}

    static void write(Spreadsheet sheet, OutputStream out) throws IOException {
        Workbooks.write(
                workbook -> sheet.tables().forEach(table -> fill(workbook.newWorksheet(table.name()), table)), out);
    }

    private static void fill(Worksheet sheet, Spreadsheet.Table table) {
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                sheet.value(row, column, Typed.cut(cells.get(column), Workbooks.LONGEST_CELL));
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
                sheet.hyperlink(row, last, Workbooks.link(address.get().text()));
            }
        }
    }
}
