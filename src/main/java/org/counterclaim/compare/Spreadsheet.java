package org.counterclaim.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.web.Cells;
import org.counterclaim.web.Wording;

/**
 * A report as tables of text, for CSV and XLSX. What a spreadsheet could take for a formula is marked as text.
 *
 * @param tables the comparison, the statements, their sources, what the file says of itself
 */
record Spreadsheet(List<Table> tables) {
    /**
     * The first row is the head.
     *
     * @param linked whether its last column holds addresses on the web
     */
    record Table(String name, boolean linked, List<List<String>> rows) {}

    static Spreadsheet of(Report report, Wording wording) {
        var words = wording.in(ExportMessages.class);
        return new Spreadsheet(List.of(
                table(words.comparison(), false, comparison(report, words)),
                table(words.statements(), false, statements(report, words)),
                table(words.sources(), true, sources(report, words)),
                table(words.about(), false, about(report, words))));
    }

    private static List<List<String>> comparison(Report report, ExportMessages words) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.concat(
                        Stream.of(
                                words.question(), words.verdict(), words.marks(), words.explanation(), words.origins()),
                        report.columns().stream())
                .toList());
        report.rows()
                .forEach(row -> rows.add(Stream.concat(
                                Stream.of(
                                        row.question(),
                                        row.verdict(),
                                        row.marks(),
                                        row.explanation(),
                                        String.join("\n", row.origins())),
                                row.cells().stream().map(lines -> String.join("\n", lines)))
                        .toList()));
        return rows;
    }

    private static List<List<String>> statements(Report report, ExportMessages words) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                words.number(),
                words.party(),
                words.saidOn(),
                words.manner(),
                words.language(),
                words.wording(),
                words.translation(),
                words.source(),
                words.publisher(),
                words.webAddress()));
        report.statements()
                .forEach(cited -> rows.add(List.of(
                        cited.key(),
                        cited.party(),
                        cited.said(),
                        cited.manner(),
                        cited.language(),
                        cited.wording(),
                        cited.translation(),
                        cited.source().title(),
                        cited.source().publisher(),
                        cited.source().address())));
        return rows;
    }

    private static List<List<String>> sources(Report report, ExportMessages words) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(words.source(), words.publisher(), words.published(), words.webAddress()));
        report.sources()
                .forEach(source ->
                        rows.add(List.of(source.title(), source.publisher(), source.published(), source.address())));
        return rows;
    }

    private static List<List<String>> about(Report report, ExportMessages words) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(words.about(), report.title()));
        report.facts().forEach(fact -> rows.add(List.of(fact.label(), fact.text())));
        return rows;
    }

    private static Table table(String name, boolean linked, List<List<String>> rows) {
        return new Table(
                name,
                linked,
                rows.stream()
                        .map(row -> row.stream().map(Cells::neutral).toList())
                        .toList());
    }
}
