package org.counterclaim.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.counterclaim.web.Cells;
import org.counterclaim.web.Characters;
import org.counterclaim.web.EntryPerLine;

/** Writes what was found as files. Memory does not grow with how much it is. */
@Singleton
class SearchFiles {
    private static final String FORMAT = "counterclaim-search";
    private static final int VERSION = 1;

    private final FileRows rows;
    private final JsonFactory factory = new JsonFactory();

    SearchFiles(FileRows rows) {
        this.rows = rows;
    }

    /**
     * Writes the whole file, and leaves the stream open.
     *
     * @param site where the application stands, without a slash at the end
     */
    void write(FileFormat format, Search search, Batches found, String site, OutputStream out) throws IOException {
        if (format == FileFormat.CSV) {
            csv(found, site, out);
        } else {
            json(search, found, site, out);
        }
    }

    private void csv(Batches found, String site, OutputStream out) throws IOException {
        var csv = new CSVPrinter(new OutputStreamWriter(out, UTF_8), CSVFormat.RFC4180);
        csv.printRecord(Arrays.stream(FileColumn.values()).map(FileColumn::code));
        while (found.hasNext()) {
            for (var row : rows.of(found.next(), site)) {
                csv.printRecord(cells(row));
            }
        }
        csv.flush();
    }

    private static Stream<String> cells(Map<FileColumn, Object> row) {
        return Arrays.stream(FileColumn.values())
                .map(column -> Cells.neutral(Characters.writable(String.valueOf(row.getOrDefault(column, "")))));
    }

    private void json(Search search, Batches found, String site, OutputStream out) throws IOException {
        var json = factory.createGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new EntryPerLine());
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeNumberField("version", VERSION);
        json.writeObjectFieldStart("asked");
        for (var each : search.parameters().entrySet()) {
            json.writeStringField(each.getKey(), each.getValue());
        }
        json.writeEndObject();
        json.writeStringField("address", site + search.address());
        json.writeNumberField("total", found.total());
        json.writeBooleanField("complete", !found.cut());
        json.writeArrayFieldStart("findings");
        while (found.hasNext()) {
            for (var row : rows.of(found.next(), site)) {
                write(row, json);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private static void write(Map<FileColumn, Object> row, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (var each : row.entrySet()) {
            json.writeObjectField(each.getKey().code(), each.getValue());
        }
        json.writeEndObject();
    }
}
