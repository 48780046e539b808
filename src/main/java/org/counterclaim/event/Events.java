package org.counterclaim.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.counterclaim.access.Visitor;
import org.counterclaim.history.Action;
import org.counterclaim.history.Changes;
import org.counterclaim.history.HistoryForm;
import org.counterclaim.history.Subject;
import org.counterclaim.history.Write;
import org.counterclaim.web.Choice;
import org.counterclaim.web.Cursor;
import org.counterclaim.web.Keyset;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Slice;
import org.counterclaim.web.TypedName;
import org.counterclaim.web.Wording;

/** All events: every query, and the only methods that write one. */
@ApplicationScoped
public class Events implements PanacheRepositoryBase<Event, Long> {
    private static final int SUGGESTIONS = 10;
    private static final Keyset<Event> BY_TIME =
            new Keyset<>("hidden = false", null, "happenedFrom", true, Event::happenedFrom, Event::id, Cursor::number);

    private static final int DEEPEST = 8;
    private static final String WITHIN = "with below as ("
            + "select event.id as id, 0 as depth from Event event where event.id = :whole"
            + " union all select part.id as id, below.depth + 1 as depth from below below"
            + " join Event part on fk(part.partOf) = below.id where below.depth < :deepest and part.hidden = false)"
            + " select event from below below join Event event on event.id = below.id";

    private final Changes changes;
    private final Visitor visitor;
    private final Wording wording;
    private final jakarta.enterprise.event.Event<ZoneChanged> zoneChanged;

    Events(Changes changes, Visitor visitor, Wording wording, jakarta.enterprise.event.Event<ZoneChanged> zoneChanged) {
        this.changes = changes;
        this.visitor = visitor;
        this.wording = wording;
        this.zoneChanged = zoneChanged;
    }

    /** The event of a public id, if this visitor may see it. */
    public Event require(String publicId) {
        var event = Subject.idOf(publicId).map(this::findById).orElseThrow(NotFoundException::new);
        if (!visitor.maySee(event)) {
            throw new NotFoundException();
        }
        return event;
    }

    /** Events by when they happened, latest first, those without a date last. */
    public Slice<Event> byTime(Cursor cursor) {
        return BY_TIME.slice(this, cursor);
    }

    /** The events most recently recorded. */
    public List<Event> newest(int count) {
        return find("hidden = false order by id desc").page(Page.ofSize(count)).list();
    }

    /** An event and all that is part of it, as far as everybody may see it. */
    public List<Event> within(Event whole) {
        return getEntityManager()
                .createQuery(WITHIN, Event.class)
                .setParameter("whole", whole.id())
                .setParameter("deepest", DEEPEST)
                .getResultList();
    }

    /** The events that are part of this one, in the order of time. */
    public List<Event> partsOf(Event whole, int count) {
        return find("partOf = ?1 and hidden = false order by happenedFrom, id", whole)
                .page(Page.ofSize(count))
                .list();
    }

    /** Events whose title begins with what was typed. */
    public List<Event> suggest(String typed) {
        return find(
                        "hidden = false and titleKey like ?1 escape '!' order by titleKey, id",
                        Event.key(typed).replaceAll("([!%_])", "!$1") + "%")
                .page(Page.ofSize(SUGGESTIONS))
                .list();
    }

    /** Records a new event. */
    @Write
    public Event record(EventForm form) {
        var event = new Event();
        describe(event, form);
        changes.append(event, Action.CREATED, form.reason());
        return event;
    }

    /** Saves an edit that was opened on the version the form names. */
    @Write
    public Event edit(String publicId, EventForm form) {
        var event = require(publicId);
        changes.requireVersion(event, form.openedVersion());
        revise(event, form);
        changes.append(event, Action.EDITED, form.reason());
        return event;
    }

    /** Brings back the state after an earlier change. */
    @Write
    public void restore(String publicId, HistoryForm form) {
        var event = require(publicId);
        changes.requireVersion(event, form.openedVersion());
        var state = changes.requireState(event, form.sequence());
        revise(event, EventForm.of(state, event.version()));
        changes.append(event, Action.RESTORED, form.reason());
    }

    /** Keeps an event from readers. */
    @Write
    public void hide(String publicId, HistoryForm form) {
        changes.hide(require(publicId), form);
    }

    /** Shows a hidden event again. */
    @Write
    public void show(String publicId, HistoryForm form) {
        changes.show(require(publicId), form);
    }

    private void revise(Event event, EventForm form) {
        var zone = event.zone();
        describe(event, form);
        if (!zone.equals(event.zone())) {
            zoneChanged.fire(new ZoneChanged(event));
        }
    }

    /** A query flushes what was changed before it, and one save would count as two states: so the whole comes first. */
    private void describe(Event event, EventForm form) {
        var messages = wording.in(EventMessages.class);
        var whole = form.whole().isEmpty() ? null : named("partOf", form.whole(), event.partOf());
        for (var above = whole; above != null; above = above.partOf()) {
            if (above.id().equals(event.id())) {
                throw new Refused("partOf", messages.cycle(form.title(), whole.title()));
            }
        }
        event.describe(form, form.zoneId(messages), form.happened(messages, wording.locale()));
        event.placeBelow(whole);
    }

    /**
     * The event that a typed title means.
     *
     * @param standing the event that stood there before, which may be hidden by now; null where there was none
     */
    public Event named(String field, TypedName title, Event standing) {
        if (title.untouched()) {
            var meant = Subject.idOf(title.id()).map(this::findById).orElse(null);
            if (meant != null && (visitor.maySee(meant) || meant.equals(standing))) {
                return meant;
            }
        }
        var messages = wording.in(EventMessages.class);
        return Choice.pick(
                list("titleKey = ?1 and hidden = false order by id", Event.key(title.text())),
                title.id(),
                event -> new Choice(event.publicId(), event.title() + " · " + event.publicId()),
                () -> new Refused(field, messages.unknown(title.text())),
                choices -> Refused.ambiguous(field, messages.ambiguous(title.text()), choices));
    }
}
