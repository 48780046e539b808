package org.counterclaim.search;

import java.util.Collection;
import java.util.List;

/** What a document has to be to be found, in terms that every engine knows. */
sealed interface Match {

    /** Has this word in a field; rarer words count more. */
    record Word(Field field, String word, double weight) implements Match {}

    /** Has a word that begins so; counts the same whatever the word. */
    record Begins(Field field, String beginning, double weight) implements Match {}

    /** Has these words one after another. */
    record Sequence(Field field, List<String> words) implements Match {}

    /** Has one of these marks; counts nothing. */
    record Marked(Field field, Collection<String> values) implements Match {}

    /** Has a number within these bounds, both included; counts nothing. */
    record Between(Field field, long least, long greatest) implements Match {}

    /** Matches at least one; counts as the best of them. */
    record Best(List<Match> of) implements Match {}

    /** Matches at least one; counts as the sum of them. */
    record Some(List<Match> of) implements Match {}

    /** Matches all, and none of the excluded; without any to match it is everything else. */
    record All(List<Match> of, List<Match> excluded) implements Match {}

    /** The same match, which counts so much in all cases. */
    record Counting(Match match, double weight) implements Match {}
}
