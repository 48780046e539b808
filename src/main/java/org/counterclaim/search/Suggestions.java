package org.counterclaim.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.counterclaim.history.Subject;
import org.counterclaim.search.Engine.Hit;

/** Suggests names of parties and events, and titles of sources, while somebody types. */
@Singleton
class Suggestions {
    private static final int MOST = 8;
    private static final int LONGEST = 100;
    private static final List<String> NAMED = List.of(Kind.PARTY.code(), Kind.EVENT.code(), Kind.SOURCE.code());

    private final KeptIndex index;
    private final Listed listed;

    Suggestions(KeptIndex index, Listed listed) {
        this.index = index;
        this.listed = listed;
    }

    /** The names that hold all words that were typed, the last of which may be only a beginning. */
    List<String> of(String typed) {
        var words = typed.length() > LONGEST ? List.<Token>of() : Analysis.words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        var wanted = new ArrayList<Match>();
        wanted.add(new Match.Marked(Field.KIND, NAMED));
        words.subList(0, words.size() - 1).forEach(word -> wanted.add(new Match.Word(Field.NAMES, word.text(), 1)));
        wanted.add(new Match.Begins(Field.NAMES, words.get(words.size() - 1).text(), 1));
        var hits = hits(new Match.All(wanted, List.of()));
        var subjects = listed.behind(hits);
        return hits.stream()
                .map(hit -> subjects.get(hit.subject()))
                .filter(Objects::nonNull)
                .map(Subject::title)
                .distinct()
                .toList();
    }

    private List<Hit> hits(Match wanted) {
        try {
            return index.best(wanted, MOST);
        } catch (EngineUnavailable unavailable) {
            return List.of();
        }
    }
}
