package org.counterclaim.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.counterclaim.claim.Claim;
import org.counterclaim.event.Event;
import org.counterclaim.history.Subject;
import org.counterclaim.party.Party;
import org.counterclaim.search.Engine.Hit;
import org.counterclaim.search.Marks.Piece;
import org.counterclaim.source.Source;

/** Makes of hits what people read, with what was looked for marked in the words as they are recorded now. */
@Singleton
class Findings {
    /** Longer texts are shown where most of what was looked for stands, in UTF-16 units. */
    private static final int LONGEST = 400;

    private final Listed listed;

    Findings(Listed listed) {
        this.listed = listed;
    }

    /** The findings in the order of the hits; what is hidden by now is left out. */
    List<Finding> of(List<Hit> hits, SearchQuery query) {
        var subjects = listed.behind(hits);
        return hits.stream()
                .map(hit -> finding(hit, subjects.get(hit.subject()), query))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Finding finding(Hit hit, Subject subject, SearchQuery query) {
        if (subject instanceof Claim claim) {
            return claim(claim, query);
        }
        if (subject instanceof Source source) {
            return source(source, hit, query);
        }
        if (subject instanceof Party party) {
            return party(party, query);
        }
        return subject instanceof Event event ? event(event, query) : null;
    }

    private static Finding claim(Claim claim, SearchQuery query) {
        return new Finding(
                Kind.CLAIM,
                claim,
                marked(claim.party().name(), "", query),
                marked(claim.wording(), claim.language(), query),
                marked(claim.translation(), "", query),
                0);
    }

    private static Finding source(Source source, Hit hit, SearchQuery query) {
        return new Finding(
                Kind.SOURCE,
                source,
                marked(source.title(), source.language(), query),
                marked(hit.text(), source.language(), query),
                List.of(),
                PassageKey.read(hit.key()).version());
    }

    private static Finding party(Party party, SearchQuery query) {
        return new Finding(
                Kind.PARTY,
                party,
                marked(party.name(), "", query),
                marked(party.note(), "", query),
                marked(String.join(" · ", party.aliases()), "", query),
                0);
    }

    private static Finding event(Event event, SearchQuery query) {
        return new Finding(
                Kind.EVENT, event, marked(event.title(), "", query), marked(event.summary(), "", query), List.of(), 0);
    }

    private static List<Piece> marked(String text, String language, SearchQuery query) {
        return Marks.of(text, language, query).excerpt(LONGEST).pieces();
    }
}
