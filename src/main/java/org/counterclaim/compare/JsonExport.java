package org.counterclaim.compare;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterclaim.web.Wording;

/** A comparison as JSON, all that it holds; {@code docs/comparison-json.md} describes the shape. */
@Singleton
class JsonExport {
    private static final int VERSION = 1;

    private final ObjectMapper mapper = new ObjectMapper();
    private final Explanations explanations;
    private final Wording wording;

    JsonExport(Explanations explanations, Wording wording) {
        this.explanations = explanations;
        this.wording = wording;
    }

    void write(Comparison comparison, Cover cover, OutputStream out) throws IOException {
        var lines = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        out.write(mapper.writer(printer)
                .writeValueAsString(file(comparison, cover))
                .concat("\n")
                .getBytes(UTF_8));
    }

    private Map<String, Object> file(Comparison comparison, Cover cover) {
        var file = new LinkedHashMap<String, Object>();
        file.put("format", "counterclaim-comparison");
        file.put("version", VERSION);
        file.put("event", cover.title());
        file.put("address", cover.address());
        file.put("note", wording.in(ExportMessages.class).noSideMeans());
        file.put("filters", filters(cover));
        file.put("parties", parties(comparison, cover));
        file.put(
                "columns", comparison.columns().stream().map(JsonExport::column).toList());
        file.put("rows", comparison.rows().stream().map(this::row).toList());
        file.put(
                "others",
                comparison.others().stream()
                        .map(other -> fields("column", other.column().id(), "claims", ids(other.statements())))
                        .toList());
        var citations = Citations.of(comparison);
        file.put(
                "claims",
                citations.all().stream()
                        .map(claim -> JsonValues.claim(claim, cover.sources().get(claim.id())))
                        .toList());
        file.put(
                "sources",
                citations.sources(cover).stream().map(JsonValues::source).toList());
        return file;
    }

    private static Map<String, Object> filters(Cover cover) {
        return fields(
                "said", cover.said(),
                "recorded", cover.recorded(),
                "firstHandOnly", cover.firstHandOnly(),
                "checkedQuotesOnly", cover.checkedQuotesOnly(),
                "conflictsOnly", cover.conflictsOnly());
    }

    private static List<Map<String, Object>> parties(Comparison comparison, Cover cover) {
        return Stream.concat(
                        cover.parties().stream(), comparison.columns().stream().map(Column::party))
                .distinct()
                .sorted(Comparator.comparing(Speaker::id))
                .map(party -> fields(
                        "id", party.id(), "name", party.name(), "above", party.above(), "person", party.person()))
                .toList();
    }

    private static Map<String, Object> column(Column column) {
        return fields(
                "party", column.party().id(),
                "claims", column.claims(),
                "lastSpoke", JsonValues.time(column.lastSpoke()));
    }

    private Map<String, Object> row(Row row) {
        var finding = row.finding();
        return fields(
                "question", JsonValues.issue(row.issue()),
                "verdict", row.verdict(),
                "verdictByWhatIsStated", row.stated(),
                "marks", row.marks(),
                "explanation", explanations.why(row),
                "remarks", explanations.remarks(row),
                "cells", row.cells().stream().map(JsonExport::cell).toList(),
                "values", row.values().stream().map(JsonExport::provenance).toList(),
                "sides", finding.sides().stream().map(JsonExport::side).toList(),
                "clashes", finding.clashes().stream().map(JsonExport::clash).toList(),
                "divided", finding.divided().stream().map(Speaker::id).toList(),
                "pairs", finding.pairs(),
                "judgements",
                        finding.judgements().stream().map(JsonExport::judgement).toList());
    }

    private static Map<String, Object> cell(Cell cell) {
        return fields(
                "column", cell.column().id(),
                "divided", cell.divided(),
                "leftOut", cell.leftOut(),
                "holdings", cell.holdings().stream().map(JsonExport::holding).toList(),
                "wordless", cell.wordless().stream().map(JsonValues::given).toList(),
                "changes", cell.changes().stream().map(JsonExport::course).toList(),
                "relayed", cell.relayed().stream().map(JsonExport::relayed).toList());
    }

    private static Map<String, Object> holding(Holding holding) {
        return fields(
                "voice", holding.voice().id(),
                "stance", holding.stance(),
                "value", JsonValues.value(holding.value()),
                "orderUnknown", holding.orderUnknown(),
                "claims", ids(holding.reports().stream().map(Given::claim).toList()));
    }

    private static Map<String, Object> course(Course course) {
        return fields(
                "voice", course.voice().id(),
                "topic", course.topic(),
                "steps", course.steps().stream().map(JsonExport::step).toList());
    }

    private static Map<String, Object> step(Step step) {
        var fields = JsonValues.given(step.given());
        fields.put("fate", step.fate());
        fields.put("orderUnknown", step.orderUnknown());
        return fields;
    }

    private static Map<String, Object> relayed(Relayed relayed) {
        return fields(
                "relay", relayed.relay().id(),
                "party", relayed.party().id(),
                "stance", relayed.stance(),
                "value", JsonValues.value(relayed.value()),
                "claims", ids(relayed.claims()));
    }

    private static Map<String, Object> provenance(Provenance provenance) {
        return fields(
                "topic", provenance.value().topic(),
                "claims", ids(provenance.reports()),
                "origins",
                        provenance.origins().stream()
                                .map(origin -> fields(
                                        "parties",
                                                origin.parties().stream()
                                                        .map(Speaker::id)
                                                        .toList(),
                                        "circular", origin.circular()))
                                .toList(),
                "circular", provenance.circular());
    }

    private static Map<String, Object> side(Side side) {
        return fields(
                "column", side.column().id(),
                "topic", side.topic(),
                "allows", JsonValues.set(side.set()),
                "claims", ids(side.answers().stream().map(Given::claim).toList()));
    }

    private static Map<String, Object> clash(Clash clash) {
        return fields(
                "sides",
                clash.sides().stream().map(JsonExport::side).toList(),
                "judgement",
                clash.judgement() == null ? null : judgement(clash.judgement()));
    }

    private static Map<String, Object> judgement(Judgement judgement) {
        return fields(
                "one", judgement.one(),
                "other", judgement.other(),
                "agree", judgement.agree(),
                "reason", judgement.reason(),
                "by", judgement.by(),
                "at", judgement.at().toString());
    }

    private static List<String> ids(Collection<Statement> claims) {
        return claims.stream().map(Statement::id).distinct().toList();
    }

    /** Names and values in turn, in their order. */
    static Map<String, Object> fields(Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
