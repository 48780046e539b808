package org.counterclaim.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.counterclaim.web.Cells;
import org.counterclaim.web.Wording;

/** A timeline as CSV (RFC 4180) in UTF-8, an entry a row below the names of the columns. */
@Singleton
class CsvExport implements TimelineExport {
    private final Wording wording;

    CsvExport(Wording wording) {
        this.wording = wording;
    }

    @Override
    public TimelineFormat format() {
        return TimelineFormat.CSV;
    }

    @Override
    public Set<Loss> losses() {
        return EnumSet.of(Loss.CLAIM, Loss.ANSWERS, Loss.FORMULA, Loss.UNWRITABLE);
    }

    @Override
    public void write(Timeline timeline, OutputStream out) throws IOException {
        var csv = new CSVPrinter(new OutputStreamWriter(out, UTF_8), CSVFormat.RFC4180);
        csv.printRecord(Arrays.stream(TableColumn.values()).map(TableColumn::code));
        var terms = new Codes(wording.locale(), timeline.scope().site());
        try (var entries = timeline.entries()) {
            for (var all = entries.iterator(); all.hasNext(); ) {
                csv.printRecord(row(all.next(), terms));
            }
        }
        csv.flush();
    }

    private static Stream<String> row(Entry entry, TableTerms terms) {
        return Arrays.stream(TableColumn.values()).map(column -> Cells.neutral(column.of(entry, terms)));
    }
}
