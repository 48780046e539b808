package org.counterclaim.timeline;

import java.io.IOException;
import java.util.List;
import org.counterclaim.source.WebAddress;
import org.dhatim.fastexcel.Workbook;

/** The entries of a timeline in a workbook, an entry a row; where a sheet is full, the next begins. */
final class EntrySheets {
    private static final List<TableColumn> COLUMNS = List.of(TableColumn.values());

    private final Workbook workbook;
    private final Scope scope;
    private final TableWords words;
    private final int mostRows;
    private TableSheet sheet;
    private int sheets;

    /** @param mostRows how many rows a sheet holds, with its head */
    EntrySheets(Workbook workbook, Scope scope, TableWords words, int mostRows) throws IOException {
        this.workbook = workbook;
        this.scope = scope;
        this.words = words;
        this.mostRows = mostRows;
        begin();
    }

    void add(Entry entry) throws IOException {
        if (sheet.rows() == mostRows) {
            finish();
            begin();
        }
        sheet.row(COLUMNS.stream().map(column -> column.of(entry, words)).toList());
        if (entry.when() != null) {
            CellTime.of(entry.when(), scope.zone())
                    .ifPresent(time -> sheet.time(TableColumn.WHEN_IN_WORDS.ordinal(), time));
        }
        sheet.link(TableColumn.ADDRESS.ordinal(), scope.site() + entry.address());
        if (entry instanceof ClaimEntry claim) {
            WebAddress.read(claim.source().web())
                    .ifPresent(address -> sheet.link(TableColumn.WEB_ADDRESS.ordinal(), address.text()));
        }
    }

    /** Has to be called before another sheet is begun. */
    void finish() throws IOException {
        sheet.finish();
    }

    private void begin() throws IOException {
        sheets++;
        var name = sheets == 1 ? words.table().entries() : words.table().moreEntries(sheets);
        sheet = new TableSheet(workbook.newWorksheet(name), widths());
        sheet.head(COLUMNS.stream().map(words::column).toList());
    }

    private static int[] widths() {
        return COLUMNS.stream().mapToInt(EntrySheets::width).toArray();
    }

    private static int width(TableColumn column) {
        return switch (column) {
            case WORDING, TRANSLATION, ANSWERS, CHANGES, SUMMARY -> 60;
            case KIND, HANDS, LANGUAGE -> 10;
            default -> 24;
        };
    }
}
