package org.counterclaim.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** Says a {@link Match} in the words of OpenSearch, so that it counts what it counts in every engine. */
final class OpenSearchQuery {
    private static final float NOTHING = 0;

    /**
     * OpenSearch 2 counts a word k1 + 1 times what BM25 has counted since Lucene 8; among words that is the same, but
     * not beside a {@link Match.Begins} or {@link Match.Counting}.
     */
    private static final double BM25 = 1 / (1.2 + 1);

    private static final Query NONE = Query.of(any -> any.matchNone(none -> none));
    /** What an index says of itself is a document too, without a key. */
    private static final List<Query> EVERYTHING =
            List.of(Query.of(any -> any.exists(has -> has.field(OpenSearchDocuments.KEY))));

    private OpenSearchQuery() {}

    static Query of(Match match) {
        if (match instanceof Match.Word word) {
            return word(word);
        } else if (match instanceof Match.Begins begins) {
            return Query.of(
                    any -> any.prefix(prefix -> prefix.field(begins.field().code())
                            .value(begins.beginning())
                            .boost((float) begins.weight())));
        } else if (match instanceof Match.Sequence sequence) {
            return Query.of(any ->
                    any.matchPhrase(phrase -> phrase.field(sequence.field().code())
                            .query(String.join(" ", sequence.words()))
                            .boost((float) BM25)));
        } else if (match instanceof Match.Marked marked) {
            return marked(marked.field(), marked.values());
        } else if (match instanceof Match.Between between) {
            return between(between);
        } else if (match instanceof Match.Best best) {
            return best.of().isEmpty() ? NONE : Query.of(any -> any.disMax(max -> max.queries(all(best.of()))));
        } else if (match instanceof Match.Some some) {
            return some.of().isEmpty() ? NONE : some(some);
        } else if (match instanceof Match.All all) {
            return all(all);
        }
        return counting((Match.Counting) match);
    }

    private static Query word(Match.Word word) {
        return Query.of(any -> any.term(term -> term.field(word.field().code())
                .value(FieldValue.of(word.word()))
                .boost((float) (word.weight() * BM25))));
    }

    static Query marked(Field field, Collection<String> values) {
        var terms = values.stream().map(FieldValue::of).toList();
        return Query.of(any -> any.terms(marked ->
                marked.field(field.code()).terms(one -> one.value(terms)).boost(NOTHING)));
    }

    private static Query between(Match.Between between) {
        return Query.of(any -> any.range(range -> range.field(between.field().code())
                .gte(JsonData.of(between.least()))
                .lte(JsonData.of(between.greatest()))
                .boost(NOTHING)));
    }

    private static Query counting(Match.Counting counting) {
        return Query.of(any -> any.constantScore(
                constant -> constant.filter(of(counting.match())).boost((float) counting.weight())));
    }

    private static Query some(Match.Some some) {
        return Query.of(any -> any.bool(bool -> bool.should(all(some.of())).minimumShouldMatch("1")));
    }

    private static Query all(Match.All all) {
        var parts = all.of().stream().collect(Collectors.partitioningBy(OpenSearchQuery::countsNothing));
        return Query.of(any -> any.bool(bool -> bool.must(all(parts.get(false)))
                .filter(all.of().isEmpty() ? EVERYTHING : all(parts.get(true)))
                .mustNot(all(all.excluded()))));
    }

    /** Such matches are kept by the cluster, and shared by whoever asks the like. */
    private static boolean countsNothing(Match match) {
        return match instanceof Match.Marked || match instanceof Match.Between;
    }

    private static List<Query> all(List<Match> matches) {
        return matches.stream().map(OpenSearchQuery::of).toList();
    }
}
