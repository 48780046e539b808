package org.counterclaim.compare;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterclaim.claim.ClaimMessages;
import org.counterclaim.question.AnswerWords;
import org.counterclaim.question.QuestionMessages;
import org.counterclaim.source.WebAddress;
import org.counterclaim.web.Wording;

/** Puts comparisons into words for the formats that people read. */
@Singleton
class Reports {
    private static final String SEPARATOR = ", ";

    private final Wording wording;
    private final Explanations explanations;
    private final CellWords cells;
    private final AnswerWords answers;

    Reports(Wording wording, Explanations explanations, CellWords cells, AnswerWords answers) {
        this.wording = wording;
        this.explanations = explanations;
        this.cells = cells;
        this.answers = answers;
    }

    Report of(Comparison comparison, Cover cover) {
        var citations = Citations.of(comparison);
        var names = cover.names();
        return new Report(
                export().title(cover.title()),
                facts(comparison, cover),
                columns(comparison),
                comparison.rows().stream()
                        .map(row -> entry(comparison, row, citations))
                        .toList(),
                citations.all().stream()
                        .map(statement -> cited(statement, citations, names, cover))
                        .toList(),
                citations.sources(cover).stream()
                        .map(source -> found(source, names))
                        .toList());
    }

    private static List<String> columns(Comparison comparison) {
        return comparison.columns().stream()
                .map(column -> column.party().name())
                .toList();
    }

    private List<Report.Fact> facts(Comparison comparison, Cover cover) {
        var facts = new ArrayList<Report.Fact>();
        facts.add(new Report.Fact(export().event(), cover.title()));
        if (!cover.address().isEmpty()) {
            facts.add(new Report.Fact(export().address(), cover.address()));
        }
        facts.add(new Report.Fact(export().said(), limit(cover.said())));
        facts.add(new Report.Fact(export().recorded(), limit(cover.recorded())));
        facts.add(new Report.Fact(export().columns(), String.join(SEPARATOR, columns(comparison))));
        facts.add(new Report.Fact(export().filters(), filters(cover)));
        facts.add(new Report.Fact(export().noSide(), export().noSideMeans()));
        facts.add(new Report.Fact(export().notHeld(), export().notHeldHere()));
        return facts;
    }

    private String limit(String chosen) {
        return chosen.isEmpty() ? export().noLimit() : chosen;
    }

    private String filters(Cover cover) {
        var filters = Stream.of(
                        cover.firstHandOnly() ? export().firstHandOnly() : "",
                        cover.checkedQuotesOnly() ? export().checkedQuotesOnly() : "",
                        cover.conflictsOnly() ? export().conflictsOnly() : "")
                .filter(filter -> !filter.isEmpty())
                .collect(Collectors.joining(SEPARATOR));
        return filters.isEmpty() ? export().none() : filters;
    }

    private Report.Entry entry(Comparison comparison, Row row, Citations citations) {
        var lines = new CellLines(cells, wording, citations);
        return new Report.Entry(
                row.issue().prompt(),
                compare().verdict(row.verdict()),
                row.marks().stream().map(compare()::mark).collect(Collectors.joining(SEPARATOR)),
                explanations.of(row),
                row.values().stream().map(value -> origin(row.issue(), value)).toList(),
                IntStream.range(0, row.cells().size())
                        .mapToObj(i -> lines.of(
                                row.issue(),
                                row.cells().get(i),
                                comparison.columns().get(i).lastSpoke()))
                        .toList());
    }

    private String origin(Issue issue, Provenance provenance) {
        var given = provenance.value();
        var value = Topics.only(given.response().value(), List.of(given.topic()));
        var phrasing = new Phrasing(compare(), wording.in(QuestionMessages.class), answers, issue);
        var origins = provenance.origins().stream()
                .map(origin -> origin.parties().stream().map(Speaker::name).collect(Collectors.joining(" + ")))
                .collect(Collectors.joining(SEPARATOR));
        return export().origin(
                        phrasing.answer(given.response().stance(), value),
                        cells.provenance(provenance),
                        provenance.circular() ? origins + "; " + compare().circular() : origins);
    }

    private Report.Cited cited(Statement statement, Citations citations, Map<String, String> names, Cover cover) {
        var words = statement.words();
        var form = wording.in(ClaimMessages.class).form(words.form());
        var hands = wording.in(ClaimMessages.class).hands(statement.hands());
        return new Report.Cited(
                citations.number(statement),
                names.getOrDefault(statement.party(), statement.party()),
                statement.said() == null ? export().unknown() : statement.said().inWords(wording.locale()),
                words.checked() ? export().checked(form, hands) : export().paraphrased(form, hands),
                words.language(),
                words.text(),
                words.translation(),
                found(cover.sources().get(statement.id()), names));
    }

    private Report.Found found(Publication source, Map<String, String> names) {
        return source == null
                ? Report.Found.NOWHERE
                : new Report.Found(
                        source.title(),
                        names.getOrDefault(source.publisher(), ""),
                        source.published() == null ? "" : source.published().inWords(wording.locale()),
                        source.webAddress(),
                        WebAddress.read(source.webAddress()).map(WebAddress::text));
    }

    private CompareMessages compare() {
        return wording.in(CompareMessages.class);
    }

    private ExportMessages export() {
        return wording.in(ExportMessages.class);
    }
}
