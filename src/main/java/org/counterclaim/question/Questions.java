package org.counterclaim.question;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.access.Visitor;
import org.counterclaim.event.Event;
import org.counterclaim.event.Events;
import org.counterclaim.history.Action;
import org.counterclaim.history.Changes;
import org.counterclaim.history.HistoryForm;
import org.counterclaim.history.Subject;
import org.counterclaim.history.Write;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Wording;

/** All questions: every query, and the only methods that write one. */
@ApplicationScoped
public class Questions implements PanacheRepositoryBase<Question, Long> {
    private static final int MOST = 100;

    private final Events events;
    private final Changes changes;
    private final Visitor visitor;
    private final Wording wording;
    private final jakarta.enterprise.event.Event<QuestionRevised> revised;

    Questions(
            Events events,
            Changes changes,
            Visitor visitor,
            Wording wording,
            jakarta.enterprise.event.Event<QuestionRevised> revised) {
        this.events = events;
        this.changes = changes;
        this.visitor = visitor;
        this.wording = wording;
        this.revised = revised;
    }

    /** The question of a public id, if this visitor may see it and its event. */
    public Question require(String publicId) {
        var question = Subject.idOf(publicId)
                .map(id -> find("from Question q join fetch q.event where q.id = ?1", id))
                .flatMap(found -> found.<Question>firstResultOptional())
                .orElseThrow(NotFoundException::new);
        if (!visitor.maySee(question) || !visitor.maySee(question.event())) {
            throw new NotFoundException();
        }
        return question;
    }

    /** The questions of an event, in their order. */
    public List<Question> of(Event event) {
        return list("event = ?1 and hidden = false order by place, id", event);
    }

    /** The questions that a claim about an event may answer: its own, then those of every event it is part of. */
    public List<Question> askedOf(Event event) {
        var asked = new ArrayList<Event>();
        for (var each = event; each != null; each = each.partOf()) {
            if (visitor.maySee(each)) {
                asked.add(each);
            }
        }
        // The sort is stable: within an event, the order of the query stays.
        return list("event in ?1 and hidden = false order by place, id", asked).stream()
                .sorted(Comparator.comparingInt(question -> asked.indexOf(question.event())))
                .toList();
    }

    /** Records a new question, the last of its event. */
    @Write
    public Question record(String eventId, QuestionForm form) {
        var event = events.require(eventId);
        var last = find("event = ?1 order by place desc, id desc", event).firstResultOptional();
        if (count("event", event) >= MOST) {
            throw new Refused("question", messages().questionsMany(MOST));
        }
        var question = new Question(event, last.map(Question::place).orElse(0) + 1);
        question.describe(form, form.terms(Set.of(), event.zone(), messages()));
        changes.append(question, Action.CREATED, form.reason());
        return question;
    }

    /** Saves an edit that was opened on the version the form names. */
    @Write
    public Question edit(String publicId, QuestionForm form) {
        var question = require(publicId);
        changes.requireVersion(question, form.openedVersion());
        revise(question, form, ids(question.options()));
        changes.append(question, Action.EDITED, form.reason());
        return question;
    }

    /** Brings back the fields as they were after an earlier change; its place stays. */
    @Write
    public void restore(String publicId, HistoryForm form) {
        var question = require(publicId);
        changes.requireVersion(question, form.openedVersion());
        var earlier = QuestionForm.of(changes.requireState(question, form.sequence()), question.version());
        var known = ids(question.options());
        known.addAll(ids(earlier.options().rows()));
        revise(question, earlier, known);
        changes.append(question, Action.RESTORED, form.reason());
    }

    /** Moves a question before or behind its neighbour; one at the end stays where it is. */
    @Write
    public Question move(String publicId, Direction direction) {
        var question = require(publicId);
        neighbour(question, direction).ifPresent(other -> {
            question.swapPlaces(other);
            var cause = changes.append(question, Action.EDITED, null);
            changes.append(other, Action.EDITED, null, cause);
        });
        return question;
    }

    /** Keeps a question from readers. */
    @Write
    public void hide(String publicId, HistoryForm form) {
        changes.hide(require(publicId), form);
    }

    /** Shows a hidden question again. */
    @Write
    public void show(String publicId, HistoryForm form) {
        changes.show(require(publicId), form);
    }

    private Optional<Question> neighbour(Question question, Direction direction) {
        var query = direction == Direction.UP
                ? "event = ?1 and hidden = false and place < ?2 order by place desc, id desc"
                : "event = ?1 and hidden = false and place > ?2 order by place, id";
        return find(query, question.event(), question.place()).firstResultOptional();
    }

    private void revise(Question question, QuestionForm form, Set<String> knownOptions) {
        var terms = form.terms(knownOptions, question.event().zone(), messages());
        if (!terms.takeAllOf(question.terms())) {
            var revision = new QuestionRevised(question, terms);
            revised.fire(revision);
            requireNothingLost(revision);
        }
        question.describe(form, terms);
    }

    private void requireNothingLost(QuestionRevised revision) {
        if (revision.lost() > 0) {
            var examples = revision.examples();
            var message = messages().lost(revision.lost(), examples, revision.lost() - examples.size());
            throw new Refused(revision.field(), message);
        }
    }

    private static Set<String> ids(List<Option> options) {
        return options.stream().map(Option::id).collect(Collectors.toCollection(HashSet::new));
    }

    private QuestionMessages messages() {
        return wording.in(QuestionMessages.class);
    }
}
