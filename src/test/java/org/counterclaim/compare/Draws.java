package org.counterclaim.compare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.counterclaim.claim.Manner;
import org.counterclaim.question.QuestionKind;
import org.counterclaim.question.Reading;
import org.counterclaim.question.Stance;

/** Draws material at random from so few parties, times and values that all of them meet. */
final class Draws {
    static final List<String> TIMES = Arrays.asList(
            "2016-09-01", "2016-09-02", "2016-09-03", "2016-09-01/2016-09-02", "2016-09-02/2016-09-03", null);
    static final List<String> PARTIES =
            List.of("russia", "ministry", "zakharova", "staff", "syria", "command", "sohr", "abdulrahman");
    private static final List<Stance> STANCES =
            List.of(Stance.ASSERTS, Stance.ASSERTS, Stance.ASSERTS, Stance.DENIES, Stance.DENIES, Stance.DECLINES);
    private static final List<Reading> READINGS =
            List.of(Reading.STATED, Reading.STATED, Reading.HEDGED, Reading.STATED, Reading.DOUBTFUL);

    private Draws() {}

    static List<String> values(QuestionKind kind) {
        return switch (kind) {
            case NUMBER -> List.of("3", ">=2", ">3", "<=4", "3-5", "~4", "none");
            case YES_NO -> List.of("YES", "NO");
            case TIME -> List.of("2016-09-01", "2016-09-02", "2016-09-01/2016-09-03", "../2016-09-02", "2016-09-03/..");
            case ONE_OF -> List.of("a", "b", "a,b", "b,c", "a,c", "else", "a,b,c");
            case ANY_OF -> List.of("a", "b", "a,b", "a,b,c");
            case TEXT -> List.of("error", "negligence", "intent");
        };
    }

    /** @param answer for each question a number; some stand for no answer */
    record Draw(
            int party, int time, int relay, int repeats, int replaces, int manner, int hands, List<Integer> answer) {}

    static Arbitrary<Material> material() {
        return Combinators.combine(draws().list().ofMaxSize(7), judgements()).as(Draws::material);
    }

    private static Arbitrary<Draw> draws() {
        return Combinators.combine(
                        number(PARTIES.size()),
                        number(TIMES.size()),
                        number(PARTIES.size() * 2),
                        number(12),
                        number(12),
                        number(Manner.values().length),
                        number(6),
                        number(1_000).list().ofSize(Stage.ISSUES.size()))
                .as(Draw::new);
    }

    private static Arbitrary<List<Integer>> judgements() {
        return number(1_000).list().ofMaxSize(6);
    }

    private static Arbitrary<Integer> number(int below) {
        return Arbitraries.integers().between(0, below - 1);
    }

    private static Material material(List<Draw> draws, List<Integer> judgements) {
        var claims = new ArrayList<Statement>();
        for (int i = 0; i < draws.size(); i++) {
            claims.add(claim(i, draws.get(i), draws.size()));
        }
        var judged = judgements.stream()
                .map(number -> new Judgement(
                        Stage.CAUSE.id(),
                        "c" + number % 7,
                        "c" + number / 7 % 7,
                        number % 3 > 0,
                        "",
                        "Editor",
                        Instant.EPOCH.plusSeconds(number)))
                .toList();
        return new Material(Stage.SPEAKERS, Stage.ISSUES, claims, List.of(), judged);
    }

    /** Claims replace only earlier ones, so that there are no cycles; they repeat any other. */
    private static Statement claim(int index, Draw draw, int count) {
        var draft = Draft.of("c" + index, PARTIES.get(draw.party), index)
                .said(TIMES.get(draw.time))
                .hands(1 + draw.hands % 3)
                .checked(draw.hands > 3);
        if (draw.relay < PARTIES.size()) {
            draft.relays(List.of(PARTIES.get(draw.relay)));
        }
        if (draw.repeats < count && draw.repeats != index) {
            draft.repeats("c" + draw.repeats);
        }
        if (draw.replaces < index) {
            draft.replaces("c" + draw.replaces, Manner.values()[draw.manner]);
        }
        for (int i = 0; i < draw.answer.size(); i++) {
            answer(draft, Stage.ISSUES.get(i), draw.answer.get(i));
        }
        return draft.claim();
    }

    private static void answer(Draft draft, Issue issue, int number) {
        var values = values(issue.kind());
        if (number % 3 > 0) {
            int left = number / 3;
            var stance = STANCES.get(left % STANCES.size());
            left /= STANCES.size();
            draft.answers(
                    issue,
                    stance,
                    values.get(left % values.size()),
                    READINGS.get(left / values.size() % READINGS.size()));
        }
    }
}
