package org.counterclaim.search;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.counterclaim.event.Event;
import org.counterclaim.search.Document.Draft;

/** Makes a document of each event. */
@ApplicationScoped
class EventDocuments implements Documents, PanacheRepositoryBase<Event, Long> {
    private static final int AT_ONCE = 100;

    private final EventLineages lineages;

    EventDocuments(EventLineages lineages) {
        this.lineages = lineages;
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    @Override
    public int atOnce() {
        return AT_ONCE;
    }

    @Override
    public List<Document> of(Keys keys) {
        var events =
                list("from Event event where event.hidden = false and " + keys.where("event.id"), keys.parameters());
        var wholes = lineages.of(events.stream().map(Event::id).toList());
        return events.stream()
                .map(event -> document(event, wholes.get(event.id())))
                .toList();
    }

    private static Document document(Event event, List<String> lineage) {
        var happened = event.happened();
        long from = event.happenedFrom();
        long to = happened == null ? Long.MIN_VALUE : happened.latestSecond();
        var document = new Draft(event.publicId())
                .mark(Field.SUBJECT, event.publicId())
                .mark(Field.KIND, Kind.EVENT.code())
                .mark(Field.RESTS_ON, event.publicId())
                .mark(Field.EVENT, lineage)
                .mark(Field.YEAR, Years.of(from, to, event.zone()))
                .mark(Field.HAS, Has.codes(Map.of(Has.DATE, happened != null)))
                .number(Field.FROM, from)
                .number(Field.TO, to)
                .number(Field.RECORDED, event.id())
                .number(Field.PASSAGE, 0);
        Texts.addName(document, event.title(), "");
        Texts.add(document, event.summary(), "");
        Texts.add(document, event.place(), "");
        return document.done();
    }
}
