package org.counterclaim.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.event.Event;
import org.counterclaim.party.Parties;
import org.counterclaim.party.Party;
import org.counterclaim.source.Language;
import org.counterclaim.source.Source;
import org.counterclaim.time.UncertainTime;
import org.counterclaim.time.UnreadableTime;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Refused;
import org.counterclaim.web.TypedName;
import org.counterclaim.web.Wording;

/** Makes a claim of what was typed: finds or creates whom and what it names, and refuses what cannot be so. */
@ApplicationScoped
class ClaimDrafts {
    private final Parties parties;
    private final ClaimAnswers answers;
    private final ClaimSources sources;
    private final ClaimRelations relations;
    private final Passages passages;
    private final Wording wording;

    ClaimDrafts(
            Parties parties,
            ClaimAnswers answers,
            ClaimSources sources,
            ClaimRelations relations,
            Passages passages,
            Wording wording) {
        this.parties = parties;
        this.answers = answers;
        this.sources = sources;
        this.relations = relations;
        this.passages = passages;
        this.wording = wording;
    }

    /** Everything that {@link #describe} would refuse, told at once; nothing is created. */
    Errors check(Event event, Claim claim, ClaimForm form) {
        var errors = Errors.none()
                .and(() -> requireNamed("party", form.party(), messages().partyMissing()))
                .and(() -> parties.requireNameable("party", form.party(), form.partyKind(), standing(claim)))
                .and(() -> said("said", form.said(), event))
                .and(() -> language(form));
        relations.check(claim, form, errors);
        checkRelays(event, claim, form, errors);
        if (form.newSource().isEmpty()) {
            errors.and(() -> passages.find(form, sources.of(claim, form)));
        } else {
            sources.checkNew(form, errors)
                    .and(() -> passages.findIn(form.newSource().text(), form));
        }
        return errors.and("", answers.check(form.answers()));
    }

    private void checkRelays(Event event, Claim claim, ClaimForm form, Errors errors) {
        var rows = form.relays().rows();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.isEmpty()) {
                continue;
            }
            var field = "relay-" + i;
            var adopted = "adoptedSaid-" + i;
            errors.and(() -> requireNamed(field, row.party(), messages().relayMissing()))
                    .and(() -> parties.requireNameable(field, row.party(), row.kind(), standing(claim, row.party())))
                    .and(() -> said(adopted, row.said(), event))
                    .and(() -> requireAdopted(adopted, row));
        }
    }

    /**
     * Writes what was typed into a claim.
     *
     * <p>Whatever asks the database comes first: a query flushes what was changed before it, and one save would count
     * as two states.
     */
    void describe(Claim claim, ClaimForm form) {
        requireNamed("party", form.party(), messages().partyMissing());
        var party = parties.named("party", form.party(), form.partyKind(), standing(claim));
        var source = sources.of(claim, form);
        var attribution = new Attribution(party, relays(claim, form), source.publisher());
        var found = passages.find(form, source);
        var revised = passages.revisedIn(found, source);
        var relation = relations.of(claim, party, form);
        var said = said("said", ClaimForm.saidOr(form.said(), source.published()), claim.event());
        claim.attribute(attribution, source);
        claim.word(form, whose(form), language(form, source));
        claim.date(said);
        claim.anchor(found, revised);
        claim.relate(relation);
        answers.write(claim, form.answers());
    }

    private static Party standing(Claim claim) {
        return claim == null ? null : claim.party();
    }

    private static Party standing(Claim claim, TypedName name) {
        return claim == null || claim.party() == null
                ? null
                : claim.attribution().relays().stream()
                        .filter(relay -> relay.publicId().equals(name.id()))
                        .findFirst()
                        .orElse(null);
    }

    private List<Party> relays(Claim claim, ClaimForm form) {
        var relays = new ArrayList<Party>();
        var rows = form.relays().rows();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (!row.isEmpty()) {
                requireNamed("relay-" + i, row.party(), messages().relayMissing());
                requireAdopted("adoptedSaid-" + i, row);
                relays.add(parties.named("relay-" + i, row.party(), row.kind(), standing(claim, row.party())));
            }
        }
        return relays;
    }

    private static void requireNamed(String field, TypedName name, String missing) {
        if (name.isEmpty()) {
            throw new Refused(field, missing);
        }
    }

    /** A date that nobody would ever see again is not taken. */
    private void requireAdopted(String field, RelayRow row) {
        if (!row.adopted() && !row.said().isEmpty()) {
            throw new Refused(field, messages().adoptedWithout());
        }
    }

    private WordingForm whose(ClaimForm form) {
        return form.whose().orElseThrow(() -> new Refused("form", messages().formMissing()));
    }

    private String language(ClaimForm form, Source source) {
        boolean asTheSource = form.language().isEmpty() && whose(form) == WordingForm.QUOTE;
        return asTheSource ? source.language() : language(form);
    }

    private String language(ClaimForm form) {
        return form.language().isEmpty()
                ? ""
                : Language.tag(form.language(), wording.locale())
                        .orElseThrow(() -> new Refused("language", messages().languageUnknown(form.language())));
    }

    private UncertainTime said(String field, String typed, Event event) {
        try {
            return typed.isEmpty() ? null : UncertainTime.parse(typed, event.zone());
        } catch (UnreadableTime unreadable) {
            throw new Refused(field, unreadable.message(wording.locale()));
        }
    }

    void refuseSecondAdoption(int index, Party relay) {
        throw new Refused("adoptedSaid-" + index, messages().adoptedAlready(relay.name()));
    }

    /** The claim of a relay that makes a statement its own: in the same words, relayed by those after it. */
    Claim adoption(Claim claim, int index, RelayRow row) {
        var relays = claim.attribution().relays();
        var adoption = new Claim(claim.event());
        var rest = relays.subList(index + 1, relays.size());
        adoption.attribute(
                new Attribution(relays.get(index), rest, claim.source().publisher()), claim.source());
        adoption.wordAs(claim);
        var said = ClaimForm.saidOr(row.said(), claim.source().published());
        adoption.date(said("adoptedSaid-" + index, said, claim.event()));
        return adoption;
    }

    private ClaimMessages messages() {
        return wording.in(ClaimMessages.class);
    }
}
