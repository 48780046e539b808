package org.counterclaim.compare;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.counterclaim.claim.Manner;
import org.counterclaim.claim.WordingForm;
import org.counterclaim.question.Option;
import org.counterclaim.question.QuestionKind;
import org.counterclaim.question.Reading;
import org.counterclaim.question.Stance;
import org.counterclaim.question.Terms;
import org.counterclaim.time.UncertainTime;

/** Claims of 40 columns that answer 100 questions, drawn by lot, but the same each time. */
final class Lot {
    private static final int COLUMNS = 40;
    private static final int QUESTIONS = 100;
    private static final int PARTIES_A_COLUMN = 4;
    private static final int DAYS = 300;

    private final Random random = new Random(42);

    private Lot() {}

    static Material of(int claims) {
        return new Lot().material(claims);
    }

    private Material material(int size) {
        var speakers = new ArrayList<Speaker>();
        for (int i = 0; i < COLUMNS; i++) {
            speakers.add(new Speaker("p" + i, "Party " + i, null, false));
            for (int j = 1; j < PARTIES_A_COLUMN; j++) {
                speakers.add(new Speaker("p" + i + "-" + j, "Part " + j + " of " + i, "p" + i, j == 1));
            }
        }
        var issues = IntStream.range(0, QUESTIONS).mapToObj(Lot::issue).toList();
        var claims = new ArrayList<Statement>();
        for (int i = 0; i < size; i++) {
            claims.add(claim(i, speakers, issues));
        }
        return new Material(speakers, issues, claims, List.of(), judgements(claims));
    }

    private static Issue issue(int index) {
        var kind = QuestionKind.values()[index % QuestionKind.values().length];
        var options = kind.hasOptions()
                ? IntStream.range(0, 6)
                        .mapToObj(i -> new Option("o" + i, "Option " + i))
                        .toList()
                : List.<Option>of();
        return new Issue(
                "q" + index, "Question " + index, new Terms(kind, "", true, BigDecimal.TEN, options, ZoneOffset.UTC));
    }

    private Statement claim(int index, List<Speaker> speakers, List<Issue> issues) {
        var day = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(DAYS));
        var said = random.nextInt(5) == 0 ? day + "/" + day.plusDays(2) : day.toString();
        int answers = random.nextInt(4);
        var first = random.nextInt(QUESTIONS);
        return new Statement(
                "c" + index,
                any(speakers).id(),
                UncertainTime.parse(said, ZoneOffset.UTC),
                index,
                random.nextInt(3) == 0 ? List.of(any(speakers).id()) : List.of(),
                any(speakers).id(),
                1 + random.nextInt(4),
                new Words("words", WordingForm.PARAPHRASE, false, "en", ""),
                links(index),
                IntStream.range(0, answers)
                        .mapToObj(i -> answer(issues.get((first + i) % QUESTIONS)))
                        .toList());
    }

    private Links links(int index) {
        var repeated = index > 0 && random.nextInt(4) == 0 ? "c" + random.nextInt(index) : null;
        var replaced = index > 0 && random.nextInt(20) == 0 ? "c" + random.nextInt(index) : null;
        return new Links(repeated, replaced, replaced == null ? null : any(List.of(Manner.values())));
    }

    private Response answer(Issue issue) {
        var stance = random.nextInt(8) == 0 ? Stance.DENIES : Stance.ASSERTS;
        var reading = random.nextInt(10) == 0 ? Reading.INFERRED : Reading.STATED;
        return new Response(issue.id(), stance, issue.terms().read(given(issue.kind())), reading, "");
    }

    private String given(QuestionKind kind) {
        int figure = random.nextInt(40);
        return switch (kind) {
            case NUMBER -> any(List.of("" + figure, ">=" + figure, "~" + figure, figure + "-" + (figure + 10)));
            case YES_NO -> any(List.of("YES", "NO"));
            case TIME -> LocalDate.of(2016, 1, 1).plusDays(figure).toString();
            case ONE_OF, ANY_OF -> any(List.of("o0", "o1", "o2,o3", "o4"));
            case TEXT -> "account " + figure;
        };
    }

    private List<Judgement> judgements(List<Statement> claims) {
        return IntStream.range(0, 200)
                .mapToObj(i -> new Judgement(
                        "q5", any(claims).id(), any(claims).id(), i % 2 == 0, "", "Editor", Instant.EPOCH))
                .toList();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
