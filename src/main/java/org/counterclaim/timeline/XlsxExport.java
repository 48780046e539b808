package org.counterclaim.timeline;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.source.WebAddress;
import org.counterclaim.timeline.ClaimEntry.Document;
import org.counterclaim.web.Wording;
import org.counterclaim.web.Workbooks;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A timeline as a workbook: the entries, their sources, and what the file says of itself. */
@Singleton
class XlsxExport implements TimelineExport {
    private static final List<TableColumn> COLUMNS_OF_SOURCES = List.of(
            TableColumn.ID,
            TableColumn.SOURCE_TITLE,
            TableColumn.PUBLISHER,
            TableColumn.PUBLISHED,
            TableColumn.WEB_ADDRESS,
            TableColumn.ADDRESS);
    private static final int[] WIDTHS_OF_SOURCES = {18, 60, 24, 24, 60, 48};
    private static final int[] WIDTHS_OF_ABOUT = {24, 100};

    private final Wording wording;

    XlsxExport(Wording wording) {
        this.wording = wording;
    }

    @Override
    public TimelineFormat format() {
        return TimelineFormat.XLSX;
    }

    @Override
    public Set<Loss> losses() {
        return EnumSet.of(Loss.CLAIM, Loss.ANSWERS, Loss.FORMULA, Loss.UNWRITABLE, Loss.LONG_TEXT, Loss.NO_CELL_TIME);
    }

    @Override
    public void write(Timeline timeline, OutputStream out) throws IOException {
        write(timeline, Worksheet.MAX_ROWS, out);
    }

    /** @param mostRows how many rows a sheet of entries holds */
    void write(Timeline timeline, int mostRows, OutputStream out) throws IOException {
        Workbooks.write(workbook -> fill(workbook, timeline, mostRows), out);
    }

    private void fill(Workbook workbook, Timeline timeline, int mostRows) throws IOException {
        var words = TableWords.of(wording, timeline.scope());
        var sheets = new EntrySheets(workbook, timeline.scope(), words, mostRows);
        var sources = new LinkedHashMap<String, Document>();
        var lost = new LossReport(losses());
        try (var entries = timeline.entries()) {
            for (var all = entries.iterator(); all.hasNext(); ) {
                var entry = all.next();
                sheets.add(entry);
                lost.see(entry);
                if (entry instanceof ClaimEntry claim) {
                    sources.putIfAbsent(claim.source().id(), claim.source());
                }
            }
        }
        sheets.finish();
        write(sources.values(), timeline.scope(), workbook, words);
        write(timeline.scope(), lost, workbook, words.table());
    }

    private static void write(Collection<Document> sources, Scope scope, Workbook workbook, TableWords words)
            throws IOException {
        var sheet = new TableSheet(workbook.newWorksheet(words.table().sources()), WIDTHS_OF_SOURCES);
        sheet.head(COLUMNS_OF_SOURCES.stream().map(words::column).toList());
        for (var source : sources) {
            var page = scope.site() + "/sources/" + source.id();
            var published = Optional.ofNullable(source.published());
            sheet.row(List.of(
                    source.id(),
                    source.title(),
                    source.publisher(),
                    published.map(time -> time.inShort(words.locale())).orElse(""),
                    source.web(),
                    page));
            published
                    .flatMap(time -> CellTime.of(time, scope.zone()))
                    .ifPresent(time -> sheet.time(COLUMNS_OF_SOURCES.indexOf(TableColumn.PUBLISHED), time));
            WebAddress.read(source.web())
                    .ifPresent(web -> sheet.link(COLUMNS_OF_SOURCES.indexOf(TableColumn.WEB_ADDRESS), web.text()));
            sheet.link(COLUMNS_OF_SOURCES.indexOf(TableColumn.ADDRESS), page);
        }
        sheet.finish();
    }

    private void write(Scope scope, LossReport lost, Workbook workbook, TableMessages words) throws IOException {
        var sheet = new TableSheet(workbook.newWorksheet(words.about()), WIDTHS_OF_ABOUT);
        sheet.row(List.of(words.timeline(), scope.title()));
        sheet.row(List.of(words.column(TableColumn.ADDRESS, ""), scope.site() + scope.address()));
        sheet.link(1, scope.site() + scope.address());
        sheet.row(List.of(
                words.chosen(), scope.chosen().isEmpty() ? words.everything() : String.join("\n", scope.chosen())));
        sheet.row(List.of(words.noSide(), words.noSideMeans()));
        for (var sentence : LossWords.of(format(), lost, wording)) {
            sheet.row(List.of(words.lost(), sentence));
        }
        sheet.finish();
    }
}
