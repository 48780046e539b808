package org.counterclaim.compare;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import org.counterclaim.question.AnswerWords;
import org.counterclaim.question.QuestionMessages;
import org.counterclaim.web.Wording;

/** Says what stands in cells in the reader's language; {@code inject:cellWords} in templates. */
@Named
@Singleton
public class CellWords {
    private final Wording wording;
    private final AnswerWords words;

    CellWords(Wording wording, AnswerWords words) {
        this.wording = wording;
        this.words = words;
    }

    /** What a voice holds by now: "more than 90". */
    public String held(Issue issue, Holding holding) {
        return phrasing(issue).answer(holding.stance(), holding.value());
    }

    /** An answer without a value: "declines to comment". */
    public String wordless(Issue issue, Given given) {
        return phrasing(issue).answer(given.response().stance(), null);
    }

    /** How an account changed: "83 on 17 Sep 2016, then more than 90 on 18 Sep 2016". */
    public String change(Issue issue, Course course) {
        return course.changes().stream()
                .map(step -> step(issue, step))
                .reduce(messages()::then)
                .orElse("");
    }

    /** What was passed on: "relays General Command: 62". */
    public String relayed(Issue issue, Relayed relayed) {
        return messages().relays(relayed.party().name(), phrasing(issue).answer(relayed.stance(), relayed.value()));
    }

    /** "5 reports, 1 origin". */
    public String provenance(Provenance provenance) {
        return messages()
                .provenance(provenance.reports().size(), provenance.origins().size());
    }

    private String step(Issue issue, Step step) {
        var given = step.given();
        var value = given.hasValue() ? Topics.only(given.response().value(), List.of(given.topic())) : null;
        var what = phrasing(issue).answer(given.response().stance(), value);
        var said = given.claim().said();
        var dated = said == null ? what : messages().on(what, said.inShort(wording.locale()));
        return step.fate() == Fate.RETRACTED ? messages().takenBack(dated) : dated;
    }

    private Phrasing phrasing(Issue issue) {
        return new Phrasing(messages(), wording.in(QuestionMessages.class), words, issue);
    }

    private CompareMessages messages() {
        return wording.in(CompareMessages.class);
    }
}
