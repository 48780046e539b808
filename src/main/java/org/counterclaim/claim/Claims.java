package org.counterclaim.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.access.Visitor;
import org.counterclaim.event.Event;
import org.counterclaim.event.Events;
import org.counterclaim.history.Action;
import org.counterclaim.history.Change;
import org.counterclaim.history.Changes;
import org.counterclaim.history.HistoryForm;
import org.counterclaim.history.Subject;
import org.counterclaim.history.Write;
import org.counterclaim.question.Question;
import org.counterclaim.question.Questions;

/**
 * All claims: the methods that write one; {@link ClaimLists} lists them, {@link ClaimNames} finds one by what was
 * typed, {@link ClaimDrafts} makes one of what was typed.
 */
@ApplicationScoped
public class Claims implements PanacheRepositoryBase<Claim, Long> {
    private final Changes changes;
    private final Visitor visitor;
    private final Events events;
    private final Questions questions;
    private final ClaimAnswers answers;
    private final ClaimDrafts drafts;

    Claims(
            Changes changes,
            Visitor visitor,
            Events events,
            Questions questions,
            ClaimAnswers answers,
            ClaimDrafts drafts) {
        this.changes = changes;
        this.visitor = visitor;
        this.events = events;
        this.questions = questions;
        this.answers = answers;
        this.drafts = drafts;
    }

    /** The claim of a public id, if this visitor may see it, with those in its chain. */
    public Claim require(String publicId) {
        var claim = Subject.idOf(publicId).flatMap(this::withChain).orElseThrow(NotFoundException::new);
        if (!claim.seenBy(visitor::maySee)) {
            throw new NotFoundException();
        }
        return claim;
    }

    private Optional<Claim> withChain(Long id) {
        return find(
                        ClaimLists.WITH_ATTRIBUTION + "left join fetch claim.relays"
                                + " left join fetch claim.repeats repeated left join fetch repeated.event"
                                + " left join fetch repeated.party left join fetch repeated.source"
                                + " left join fetch claim.replaces replaced left join fetch replaced.event"
                                + " left join fetch replaced.party left join fetch replaced.source"
                                + " where claim.id = ?1",
                        id)
                .singleResultOptional();
    }

    /** What a claim says on the questions that this visitor may see, in their order. */
    public List<Answer> answersOf(Claim claim) {
        var found = find(
                        "from Claim claim left join fetch claim.answers answer left join fetch answer.question question"
                                + " left join fetch question.event where claim = ?1",
                        claim)
                .singleResult()
                .answers();
        return found.stream()
                .filter(answer -> visitor.maySee(answer.question())
                        && visitor.maySee(answer.question().event()))
                .toList();
    }

    /** Records a new claim, and a claim of each relay that adopts it. */
    @Write
    public Claim record(String eventId, ClaimForm form) {
        var claim = new Claim(events.require(eventId));
        drafts.describe(claim, form);
        var change = changes.append(claim, Action.CREATED, form.reason());
        adopt(claim, form, change);
        return claim;
    }

    /** Saves an edit that was opened on the version the form names. */
    @Write
    public Claim edit(String publicId, ClaimForm form) {
        var claim = require(publicId);
        changes.requireVersion(claim, form.openedVersion());
        drafts.describe(claim, form);
        var change = changes.append(claim, Action.EDITED, form.reason());
        adopt(claim, form, change);
        return claim;
    }

    private void adopt(Claim claim, ClaimForm form, Change cause) {
        var rows = form.relays().filled();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.adopted() && !adopted(claim, i, row)) {
                changes.append(drafts.adoption(claim, i, row), Action.CREATED, form.reason(), cause);
            }
        }
    }

    private boolean adopted(Claim claim, int index, RelayRow row) {
        var relay = claim.attribution().relays().get(index);
        boolean already = count("repeats = ?1 and party = ?2 and hidden = false", claim, relay) > 0;
        if (already && !row.said().isEmpty()) {
            drafts.refuseSecondAdoption(index, relay);
        }
        return already;
    }

    /** Saves what a claim answers, and leaves all else as it is. */
    @Write
    public Claim answer(String publicId, AnswersForm form) {
        var claim = require(publicId);
        changes.requireVersion(claim, form.openedVersion());
        answers.write(claim, form.answers());
        changes.append(claim, Action.EDITED, form.reason());
        return claim;
    }

    /** Brings back the state after an earlier change. */
    @Write
    public void restore(String publicId, HistoryForm wish) {
        var claim = require(publicId);
        changes.requireVersion(claim, wish.openedVersion());
        var state = changes.requireState(claim, wish.sequence());
        var form = ClaimForm.of(questionsOf(claim.event()), state, claim.version());
        // Nobody can be asked from a history page; what is not found any more is brought back marked so.
        drafts.describe(claim, ClaimForm.with(form, Map.of("unfound", "yes")));
        changes.append(claim, Action.RESTORED, wish.reason());
    }

    /**
     * Keeps a claim from readers: it was recorded wrongly. What its party took back stays and is shown as retracted.
     */
    @Write
    public void hide(String publicId, HistoryForm form) {
        changes.hide(require(publicId), form);
    }

    /** Shows a hidden claim again. */
    @Write
    public void show(String publicId, HistoryForm form) {
        changes.show(require(publicId), form);
    }

    /** The questions that claims about an event may answer. */
    public List<Question> questionsOf(Event event) {
        return questions.askedOf(event);
    }
}
