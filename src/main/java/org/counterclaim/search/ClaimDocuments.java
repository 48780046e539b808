package org.counterclaim.search;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.WordingForm;
import org.counterclaim.history.Subject;
import org.counterclaim.search.Document.Draft;

/** Makes a document of each claim, of rows and not of entities: an index is made of a million of them. */
@ApplicationScoped
class ClaimDocuments implements Documents, PanacheRepositoryBase<Claim, Long> {
    private static final int AT_ONCE = 1000;

    private static final String ROWS = "select claim.id, event.id, event.zone, party.id, party.lineage, source.id,"
            + " publisher.id, publisher.lineage, claim.wording, claim.form, claim.language, claim.translation,"
            + " claim.note, claim.said.saidFrom, claim.said.saidTo from Claim claim left join claim.event event"
            + " left join claim.party party left join claim.source source left join source.publisher publisher"
            + " where claim.hidden = false and event.hidden = false and party.hidden = false and source.hidden = false"
            + " and ";

    /** Joins left, or H2 begins with the relays of all claims each time. */
    private static final String RELAYS =
            "select claim.id, relay.id from Claim claim left join claim.relays relay where claim.hidden = false and ";

    /** Does not join, for the same reason. */
    private static final String ANSWERED = "select claim.id from Claim claim where claim.hidden = false"
            + " and exists (select 1 from claim.answers) and ";

    private final EventLineages events;

    ClaimDocuments(EventLineages events) {
        this.events = events;
    }

    @Override
    public Kind kind() {
        return Kind.CLAIM;
    }

    @Override
    public int atOnce() {
        return AT_ONCE;
    }

    @Override
    public List<Document> of(Keys keys) {
        List<Row> rows = find(ROWS + keys.where("claim.id"), keys.parameters())
                .project(Row.class)
                .list();
        var relays = new HashMap<Long, List<Long>>();
        find(RELAYS + keys.where("claim.id"), keys.parameters()).project(Relay.class).stream()
                .filter(each -> each.party() != null)
                .forEach(each -> relays.computeIfAbsent(each.claim(), claim -> new ArrayList<>())
                        .add(each.party()));
        List<Long> answered = find(ANSWERED + keys.where("claim.id"), keys.parameters())
                .project(Long.class)
                .list();
        var lineages = events.of(rows.stream().map(Row::event).toList());
        var replying = Set.copyOf(answered);
        return rows.stream()
                .map(row -> document(row, relays.getOrDefault(row.id(), List.of()), replying, lineages))
                .toList();
    }

    record Relay(Long claim, Long party) {}

    record Row(
            Long id,
            Long event,
            String zone,
            Long party,
            String lineage,
            Long source,
            Long publisher,
            String publisherLineage,
            String wording,
            WordingForm form,
            String language,
            String translation,
            String note,
            long saidFrom,
            long saidTo) {

        /** As {@link Attribution#hands()} counts them. */
        int hands(List<Long> relays) {
            boolean ownVoice = (lineage + "/").startsWith(publisherLineage + "/")
                    || (publisherLineage + "/").startsWith(lineage + "/");
            return Attribution.hands(
                    ownVoice,
                    relays.stream().filter(relay -> !relay.equals(publisher)).count());
        }
    }

    private static Document document(Row row, List<Long> relays, Set<Long> answered, Map<Long, List<String>> lineages) {
        var id = Subject.publicId(row.id());
        var event = Subject.publicId(row.event());
        var party = Subject.publicId(row.party());
        var source = Subject.publicId(row.source());
        var document = new Draft(id)
                .mark(Field.SUBJECT, id)
                .mark(Field.KIND, Kind.CLAIM.code())
                .mark(Field.RESTS_ON, List.of(id, event, party, source))
                .mark(Field.EVENT, lineages.get(row.event()))
                .mark(Field.PARTY, List.of(row.lineage().split("/")))
                .mark(Field.SPEAKER, party)
                .mark(Field.SOURCE, source)
                .mark(Field.YEAR, Years.of(row.saidFrom(), row.saidTo(), ZoneId.of(row.zone())))
                .mark(Field.LANGUAGE, row.language().isEmpty() ? List.of() : List.of(row.language()))
                .mark(Field.FORM, row.form().name())
                .mark(Field.HANDS, Integer.toString(row.hands(relays)))
                .mark(Field.HAS, has(row, relays, answered))
                .number(Field.FROM, row.saidFrom())
                .number(Field.TO, row.saidTo())
                .number(Field.RECORDED, row.id())
                .number(Field.PASSAGE, 0);
        Texts.add(document, row.wording(), row.language());
        Texts.add(document, row.translation(), "");
        Texts.add(document, row.note(), "");
        return document.done();
    }

    private static List<String> has(Row row, List<Long> relays, Set<Long> answered) {
        return Has.codes(Map.of(
                Has.ANSWER,
                answered.contains(row.id()),
                Has.TRANSLATION,
                !row.translation().isEmpty(),
                Has.RELAY,
                !relays.isEmpty(),
                Has.NOTE,
                !row.note().isEmpty(),
                Has.DATE,
                row.saidFrom() != Long.MIN_VALUE));
    }
}
