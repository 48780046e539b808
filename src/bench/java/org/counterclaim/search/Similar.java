package org.counterclaim.search;

import java.util.Comparator;
import java.util.List;
import org.counterclaim.search.Match.Marked;
import org.counterclaim.search.Match.Some;

/** How claims are looked for that say nearly the same as a statement. */
final class Similar {
    /** So many words are looked for: the longest, most of which are the rarest. */
    static final int MOST_WORDS = 16;

    private Similar() {}

    static Match to(String statement) {
        var words = words(statement).stream()
                .map(word -> (Match) new Match.Word(Field.WORDS, word, 1))
                .toList();
        return new Match.All(List.of(new Some(words), new Marked(Field.KIND, List.of(Kind.CLAIM.code()))), List.of());
    }

    static List<String> words(String statement) {
        return Analysis.words(statement).stream()
                .map(Token::text)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST_WORDS)
                .toList();
    }
}
