package org.counterclaim.timeline;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.counterclaim.web.Cells;
import org.counterclaim.web.Characters;
import org.counterclaim.web.Typed;
import org.counterclaim.web.Workbooks;
import org.dhatim.fastexcel.Worksheet;

/** A sheet that is written row by row. */
final class TableSheet {
    private static final int ROWS_IN_MEMORY = 100;

    /** Spreadsheets read this as the character of that number (ECMA-376, part 1, 22.9.2.19). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String UNDERSCORE = "_x005F_";

    private final Worksheet sheet;
    private int rows;
    private int links;

    /** @param widths of the columns, in characters */
    TableSheet(Worksheet sheet, int... widths) {
        this.sheet = sheet;
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
    }

    int rows() {
        return rows;
    }

    /** The names of the columns, which stay in view. */
    void head(List<String> names) throws IOException {
        sheet.freezePane(0, 1);
        row(names);
        sheet.range(0, 0, 0, names.size() - 1).style().bold().set();
    }

    /** Adds a row of text. */
    void row(List<String> texts) throws IOException {
        if (rows % ROWS_IN_MEMORY == 0 && rows > 0) {
            sheet.flush();
        }
        for (int column = 0; column < texts.size(); column++) {
            // Not as value(): the library would keep each text until the end, to write it only once.
            sheet.inlineString(rows, column, cell(texts.get(column)));
        }
        sheet.range(rows, 0, rows, texts.size() - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        rows++;
    }

    /** Puts a time into the last row. */
    void time(int column, CellTime time) {
        sheet.value(rows - 1, column, time.at());
        sheet.style(rows - 1, column).format(time.format()).set();
    }

    /** Makes a cell of the last row a link, as long as the sheet may have more of them. */
    void link(int column, String address) {
        if (links < Workbooks.MOST_LINKS) {
            links++;
            sheet.hyperlink(rows - 1, column, Workbooks.link(address));
        }
    }

    void finish() throws IOException {
        sheet.finish();
    }

    private static String cell(String text) {
        var cut = Typed.cut(Cells.neutral(Characters.writable(text)), Workbooks.LONGEST_CELL);
        return ESCAPE.matcher(cut).replaceAll(UNDERSCORE);
    }
}
