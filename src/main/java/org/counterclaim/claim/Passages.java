package org.counterclaim.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.counterclaim.history.Sha256;
import org.counterclaim.quote.Anchor;
import org.counterclaim.quote.Quotation;
import org.counterclaim.quote.QuoteCheck;
import org.counterclaim.source.Source;
import org.counterclaim.source.Sources;
import org.counterclaim.source.TextRetrieved;
import org.counterclaim.web.Choice;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Typed;
import org.counterclaim.web.Wording;

/**
 * The places of claims in the stored texts of their sources: found when a claim is saved, lost when a text is revised.
 */
@ApplicationScoped
class Passages implements PanacheRepositoryBase<Claim, Long> {
    /** How much of the text around a place is shown where one of several is to be chosen, in characters. */
    private static final int AROUND = 60;

    /** A text beyond it is refused anyway, and not worth the search. */
    private static final int LONGEST_TEXT = 2 * 1024 * 1024;

    private final Sources sources;
    private final Wording wording;

    Passages(Sources sources, Wording wording) {
        this.sources = sources;
        this.wording = wording;
    }

    /**
     * Where what was typed stands in the stored text of a source: in the version that the form names, else the newest.
     */
    Passage find(ClaimForm form, Source source) {
        int version = version(form, source);
        if (version == 0) {
            return Passage.NONE;
        }
        var text = sources.requireText(source, version);
        var found = findIn(text, form);
        return Passage.of(version, Sha256.of(text), found.check(), found.place());
    }

    /** What names a source by its id, and a version of its text, means that text; all else means the newest. */
    private static int version(ClaimForm form, Source source) {
        int typed = Typed.number(form.textVersion());
        boolean named = form.source().untouched()
                && source.publicId().equals(form.source().id());
        return named && typed > 0 && typed <= source.newest() ? typed : source.newest();
    }

    /** What was found; a paraphrase that happens to stand in the text has a place, and was not checked. */
    record Found(QuoteCheck check, Optional<Anchor> place) {}

    private static final Found NOWHERE = new Found(null, Optional.empty());

    /** Refuses a quote that does not stand in the text, unless it is meant to be kept all the same. */
    Found findIn(String text, ClaimForm form) {
        if (text.isEmpty() || text.length() > LONGEST_TEXT || form.wording().length() > Claim.WORDING_LENGTH) {
            return NOWHERE;
        }
        var quotation = Quotation.check(text, form.wording());
        if (form.whose().orElse(null) != WordingForm.QUOTE) {
            boolean once = quotation.places().size() == 1;
            return new Found(null, once ? Optional.of(quotation.places().get(0)) : chosen(quotation, form));
        }
        return switch (quotation.check()) {
            case EXACT ->
                new Found(quotation.check(), Optional.of(quotation.places().get(0)));
            case AMBIGUOUS ->
                new Found(
                        quotation.check(),
                        Optional.of(chosen(quotation, form).orElseThrow(() -> ambiguous(quotation))));
            case ABSENT -> {
                if (form.unfound().isEmpty()) {
                    throw Refused.unlessMeant("wording", messages().quoteAbsent());
                }
                yield new Found(quotation.check(), Optional.empty());
            }
        };
    }

    private static Optional<Anchor> chosen(Quotation quotation, ClaimForm form) {
        return quotation.at(Typed.number(form.wordingId()));
    }

    private Refused ambiguous(Quotation quotation) {
        var places = quotation.places().stream()
                .map(place -> new Choice(Integer.toString(place.start()), around(place)))
                .toList();
        return Refused.ambiguous("wording", messages().quoteAmbiguous(), places);
    }

    private static String around(Anchor place) {
        var before = place.prefix();
        var after = place.suffix();
        int from = Math.max(0, before.length() - AROUND);
        var around = before.substring(from) + "[" + place.exact() + "]" + Typed.cut(after, AROUND);
        return "…" + around.replaceAll("\\s+", " ") + "…";
    }

    /** The newest version of a source where a passage of an older one stands no more in it; else null. */
    Integer revisedIn(Passage passage, Source source) {
        boolean outdated = passage.anchored() && passage.sourceVersion() < source.newest();
        return outdated && !Quotation.stands(sources.requireText(source, source.newest()), passage.anchorExact())
                ? source.newest()
                : null;
    }

    /** A claim with the words that it is anchored to. */
    record Anchored(Long claim, String exact) {}

    /** Marks the claims whose passage is gone from the newest text, and those whose passage is back. */
    void compare(@Observes TextRetrieved retrieved) {
        var anchored = find(
                        "select id, passage.anchorExact from Claim where source = ?1"
                                + " and passage.anchorExact is not null and passage.sourceVersion < ?2",
                        retrieved.source(),
                        retrieved.version())
                .project(Anchored.class)
                .list();
        var exacts = anchored.stream().map(Anchored::exact).collect(Collectors.toSet());
        var missing = Quotation.missing(retrieved.text(), exacts);
        var gone = anchored.stream().collect(Collectors.partitioningBy(claim -> missing.contains(claim.exact())));
        mark(retrieved.version(), gone.get(true));
        mark(null, gone.get(false));
    }

    /** It follows from the texts, and is no change of the claims. */
    private void mark(Integer version, List<Anchored> claims) {
        if (!claims.isEmpty()) {
            var ids = claims.stream().map(Anchored::claim).toList();
            update("set revisedIn = ?1 where id in ?2", version, ids);
        }
    }

    private ClaimMessages messages() {
        return wording.in(ClaimMessages.class);
    }
}
