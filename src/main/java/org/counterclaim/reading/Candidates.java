package org.counterclaim.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.suggest.Suggester;
import org.counterclaim.suggest.Suggestion;

/** The statements that rules find in texts; those of texts that are being read are kept, since they never change. */
@Singleton
class Candidates {
    private static final int KEPT = 200;

    private final Cache<Key, List<Candidate>> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** What the statements follow from. */
    private record Key(Portion portion, String language) {}

    /** The statements in a portion, in the order in which they begin, those within another after it. */
    List<Candidate> in(Portion portion, String language) {
        return kept.get(new Key(portion, language), key -> {
            var all = new ArrayList<Candidate>();
            add(portion, Suggester.suggest(portion.text(), language), 0, all);
            return List.copyOf(all);
        });
    }

    private static void add(Portion portion, List<Suggestion> suggestions, int depth, List<Candidate> all) {
        for (var suggestion : suggestions) {
            // What somebody reports as said by another is that other's statement, relayed.
            boolean relayed = suggestion.inner().stream()
                    .anyMatch(inner -> inner.content().equals(suggestion.content()));
            if (!relayed) {
                Sentences.of(portion, suggestion).forEach(said -> all.add(new Candidate(portion, said, depth)));
            }
            add(portion, suggestion.inner(), relayed ? depth : depth + 1, all);
        }
    }
}
