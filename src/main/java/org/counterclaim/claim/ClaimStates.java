package org.counterclaim.claim;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.history.State;
import org.counterclaim.history.Subject;
import org.counterclaim.question.AnswerWords;
import org.counterclaim.question.QuestionMessages;
import org.counterclaim.question.Questions;
import org.counterclaim.question.Reading;
import org.counterclaim.question.Stance;
import org.counterclaim.web.Wording;

/** Recorded states of claims as people read them. */
@Singleton
class ClaimStates {
    private final Questions questions;
    private final AnswerWords answers;
    private final Wording wording;

    ClaimStates(Questions questions, AnswerWords answers, Wording wording) {
        this.questions = questions;
        this.answers = answers;
        this.wording = wording;
    }

    /** The same state, with the names of things that a program has put into words. */
    State inWords(State state) {
        var messages = wording.in(ClaimMessages.class);
        var said = new LinkedHashMap<>(state.fields());
        said.computeIfPresent("answers", (field, recorded) -> sentences(state.rows("answers")));
        said.computeIfPresent("passage", (field, recorded) -> place(Passage.of(state), messages));
        return new State(said)
                .saying("form", form -> messages.form(WordingForm.valueOf(form)))
                .saying("manner", manner -> messages.manner(Manner.valueOf(manner)));
    }

    private static String place(Passage passage, ClaimMessages messages) {
        var text = messages.textOf(passage.sourceVersion(), passage.textHash());
        if (passage.anchored()) {
            return messages.place(passage.anchorStart(), passage.anchorEnd()) + " " + text;
        }
        return passage.absent() ? messages.quoteUnfound() + " " + text : text;
    }

    private List<String> sentences(List<Map<?, ?>> rows) {
        return rows.stream().map(this::sentence).toList();
    }

    private String sentence(Map<?, ?> answer) {
        var question = (Map<?, ?>) answer.get("question");
        return question.get("name") + " " + said(question.get("id").toString(), answer);
    }

    /** How it was read and why, where it was not simply stated. */
    private String reading(Map<?, ?> answer) {
        var reading = Reading.valueOf(text(answer, "reading"));
        if (reading == Reading.STATED) {
            return "";
        }
        var reason = text(answer, "reason");
        return " · " + wording.in(QuestionMessages.class).reading(reading) + (reason.isEmpty() ? "" : ": " + reason);
    }

    private static String text(Map<?, ?> answer, String field) {
        return answer.get(field).toString();
    }

    private String said(String question, Map<?, ?> answer) {
        return Subject.idOf(question)
                .flatMap(questions::findByIdOptional)
                .map(known -> answers.of(known, Stance.valueOf(text(answer, "stance")), text(answer, "given")))
                .map(words -> words + reading(answer))
                .orElse(text(answer, "given"));
    }
}
