package org.counterclaim.compare;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.question.AnswerWords;
import org.counterclaim.question.QuestionKind;
import org.counterclaim.question.QuestionMessages;
import org.counterclaim.question.Reading;
import org.counterclaim.web.Wording;

/** Says in the reader's language why a row has its verdict and its marks; {@code inject:explanations} in templates. */
@Named
@Singleton
public class Explanations {
    private final Wording wording;
    private final AnswerWords words;

    Explanations(Wording wording, AnswerWords words) {
        this.wording = wording;
        this.words = words;
    }

    /** The verdict in one sentence: "Syria says 62; SOHR says more than 90: no number fits both." */
    public String why(Row row) {
        var finding = row.finding();
        return switch (row.verdict()) {
            case SILENT -> messages().silent();
            case ONE_SIDED ->
                messages()
                        .oneSided(
                                finding.sides().get(0).column().name(),
                                phrasing(row).answers(finding.sides()));
            case CONFLICT -> conflict(row);
            case AGREE -> agree(row);
            case COMPATIBLE -> compatible(row);
            case OPEN -> messages().open(finding.judgements().size(), finding.pairs());
        };
    }

    /** What its marks mean, a sentence each. */
    public List<String> remarks(Row row) {
        var remarks = new ArrayList<String>();
        var finding = row.finding();
        for (var column : finding.divided()) {
            remarks.add(messages()
                    .divided(
                            column.name(),
                            phrasing(row).voices(finding.sidesOf(column).toList())));
        }
        if (row.marks().contains(Mark.ORDER_UNKNOWN)) {
            remarks.addAll(orderUnknown(row));
        }
        if (row.marks().contains(Mark.RESTS_ON_A_READING)) {
            remarks.add(rests(row));
        }
        return remarks;
    }

    /** All of it in one text. */
    public String of(Row row) {
        return Stream.concat(Stream.of(why(row)), remarks(row).stream()).collect(Collectors.joining(" "));
    }

    private String conflict(Row row) {
        var finding = row.finding();
        var clash = finding.clashes().get(0);
        var statements = phrasing(row).statements(clash.sides(), finding.divided());
        var judgement = clash.judgement();
        var conflict = judgement == null
                ? messages()
                        .conflict(statements, row.issue().kind(), clash.sides().size())
                : messages().conflictByJudgement(statements, judgement.by(), judgement.reason());
        return messages().conflicts(conflict, finding.clashes().size() - 1);
    }

    private String agree(Row row) {
        var finding = row.finding();
        var statements = phrasing(row).statements(finding.sides(), finding.divided());
        if (row.marks().contains(Mark.ONE_ORIGIN)) {
            return messages()
                    .agreeByOneOrigin(
                            statements, origin(row.values().get(0).origins().get(0)));
        }
        if (row.issue().kind() == QuestionKind.TEXT) {
            var by = finding.judgements().stream().map(Judgement::by).distinct().toList();
            return messages().agreeByJudgement(statements, phrasing(row).names(by));
        }
        return messages().agree(statements);
    }

    private String origin(Origin origin) {
        return origin.parties().stream()
                .map(Speaker::name)
                .reduce(messages()::and)
                .orElseThrow();
    }

    private String compatible(Row row) {
        var finding = row.finding();
        var statements = phrasing(row).statements(finding.sides(), finding.divided());
        int count = (int) finding.sides().stream().map(Side::set).distinct().count();
        if (!finding.divided().isEmpty()) {
            return messages().compatibleInPairs(statements);
        }
        return CommonNumber.of(row)
                .map(number -> messages().compatibleAt(statements, count, words.of(number)))
                .orElseGet(() -> messages().compatible(statements, count));
    }

    private List<String> orderUnknown(Row row) {
        var open = row.cells().stream()
                .flatMap(cell -> cell.holdings().stream())
                .filter(Holding::orderUnknown)
                .collect(Collectors.groupingBy(Holding::voice, LinkedHashMap::new, Collectors.toList()));
        return open.entrySet().stream()
                .map(entry -> messages()
                        .orderUnknown(
                                entry.getKey().name(),
                                phrasing(row)
                                        .names(entry.getValue().stream()
                                                .map(holding -> phrasing(row).answer(holding.stance(), holding.value()))
                                                .toList())))
                .toList();
    }

    private String rests(Row row) {
        var readings = row.finding().sides().stream()
                .flatMap(side -> side.answers().stream())
                .filter(given -> given.response().reading() != Reading.STATED)
                .map(given -> messages()
                        .readAs(
                                given.voice().name(),
                                wording.in(QuestionMessages.class)
                                        .reading(given.response().reading())))
                .distinct()
                .toList();
        var verdict = messages().verdict(row.stated());
        return readings.isEmpty()
                ? messages().rests(verdict)
                : messages().restsOn(phrasing(row).names(readings), verdict);
    }

    private Phrasing phrasing(Row row) {
        return new Phrasing(messages(), wording.in(QuestionMessages.class), words, row.issue());
    }

    private CompareMessages messages() {
        return wording.in(CompareMessages.class);
    }
}
