package org.counterclaim.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes rows by the library that the application writes CSV by. */
final class PlainCsv implements PlainRows.Sink {
    private final CSVPrinter csv;

    PlainCsv(OutputStream out) throws IOException {
        csv = new CSVPrinter(new OutputStreamWriter(out, UTF_8), CSVFormat.RFC4180);
        csv.printRecord(PlainRows.COLUMNS);
    }

    @Override
    public void write(String[] row, List<List<String>> more) throws IOException {
        for (var cell : row) {
            csv.print(cell);
        }
        for (var cell : more) {
            csv.print(String.join("\n", cell));
        }
        csv.println();
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }
}
