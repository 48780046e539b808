package org.counterclaim.compare;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import org.counterclaim.web.Wording;

/** Writes comparisons as files. The same comparison under the same cover makes the same bytes in each language. */
@Singleton
public class ComparisonExports {
    private final Reports reports;
    private final JsonExport json;
    private final Wording wording;

    ComparisonExports(Reports reports, JsonExport json, Wording wording) {
        this.reports = reports;
        this.json = json;
        this.wording = wording;
    }

    /** Writes the whole file, and leaves the stream open. */
    public void write(ComparisonFormat format, Comparison comparison, Cover cover, OutputStream out)
            throws IOException {
        switch (format) {
            case CSV -> CsvExport.write(sheet(comparison, cover), out);
            case XLSX -> XlsxExport.write(sheet(comparison, cover), out);
            case JSON -> json.write(comparison, cover, out);
            case MARKDOWN -> MarkdownExport.write(reports.of(comparison, cover), wording, out);
            case HTML -> HtmlExport.write(reports.of(comparison, cover), wording, out);
        }
    }

    private Spreadsheet sheet(Comparison comparison, Cover cover) {
        return Spreadsheet.of(reports.of(comparison, cover), wording);
    }
}
