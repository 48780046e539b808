package org.counterclaim.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.counterclaim.question.AnswerWords;
import org.counterclaim.question.QuestionMessages;
import org.counterclaim.question.QuestionRevised;
import org.counterclaim.question.Questions;
import org.counterclaim.question.Stance;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Wording;

/** What claims answer: checked and written, and kept from being lost where a question is revised. */
@ApplicationScoped
class ClaimAnswers implements PanacheRepositoryBase<Claim, Long> {
    private final Questions questions;
    private final AnswerWords words;
    private final Wording wording;

    ClaimAnswers(Questions questions, AnswerWords words, Wording wording) {
        this.questions = questions;
        this.words = words;
        this.wording = wording;
    }

    /** What is wrong with answers, by the names of their fields. */
    Errors check(AnswerRows answers) {
        var errors = Errors.none();
        var messages = wording.in(QuestionMessages.class);
        errors.and(() -> requireAsked(answers));
        answers.rows().forEach(row -> errors.and(row.prefix(), row.check(messages, wording.locale())));
        return errors;
    }

    private void requireAsked(AnswerRows answers) {
        if (!answers.gone().isEmpty()) {
            throw new Refused(
                    "answers", wording.in(ClaimMessages.class).answersGone(String.join("; ", answers.gone())));
        }
    }

    /**
     * Writes answers into a claim; those to questions that are not asked any more stay. Questions are read once more:
     * what was typed may have been opened on another kind of question.
     */
    void write(Claim claim, AnswerRows typed) {
        var asked = questions.askedOf(claim.event());
        var rows = typed.askedAs(asked);
        check(rows).all().values().stream().findFirst().ifPresent(wrong -> {
            throw wrong;
        });
        var answers = claim.answers().stream()
                .filter(answer -> !asked.contains(answer.question()))
                .collect(Collectors.toCollection(HashSet::new));
        for (var row : rows.answered()) {
            answers.add(new Answer(row.question(), row.takenStance(), row.given(), row.takenReading(), row.reason()));
        }
        claim.answer(answers);
    }

    /** How many claims give one answer. */
    record Given(Stance stance, String given, long claims) {}

    /** Objects to a revision of a question by which recorded answers would be lost. */
    void look(@Observes QuestionRevised revised) {
        var lost = given(revised).stream()
                .filter(answer -> !revised.keeps(answer.given()))
                .toList();
        revised.object(
                lost.stream().mapToLong(Given::claims).sum(),
                lost.stream()
                        .map(answer -> words.of(revised.question(), answer.stance(), answer.given()))
                        .toList());
    }

    private List<Given> given(QuestionRevised revised) {
        return find(
                        "select answer.stance, answer.given, count(*) from Claim claim join claim.answers answer"
                                + " where answer.question = ?1 and answer.given <> ''"
                                + " group by answer.stance, answer.given order by count(*) desc, answer.given",
                        revised.question())
                .project(Given.class)
                .list();
    }
}
