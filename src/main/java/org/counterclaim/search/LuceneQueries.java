package org.counterclaim.search;

import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Puts matches into Lucene's terms, one by one. */
final class LuceneQueries {
    private LuceneQueries() {}

    static Query of(Match match) {
        if (match instanceof Match.Word word) {
            return new BoostQuery(new TermQuery(new Term(word.field().code(), word.word())), (float) word.weight());
        }
        if (match instanceof Match.Begins begins) {
            var prefix = new PrefixQuery(new Term(begins.field().code(), begins.beginning()));
            return counting(prefix, begins.weight());
        }
        if (match instanceof Match.Sequence sequence) {
            return new PhraseQuery(sequence.field().code(), sequence.words().toArray(String[]::new));
        }
        if (match instanceof Match.Marked marked) {
            return marked(marked);
        }
        if (match instanceof Match.Between between) {
            return LongPoint.newRangeQuery(between.field().code(), between.least(), between.greatest());
        }
        if (match instanceof Match.Best best) {
            return new DisjunctionMaxQuery(all(best.of()), 0);
        }
        if (match instanceof Match.Counting counting) {
            return counting(of(counting.match()), counting.weight());
        }
        return match instanceof Match.Some some ? some(some) : all((Match.All) match);
    }

    static Query marked(Match.Marked marked) {
        var field = marked.field().code();
        var values = marked.values().stream().map(BytesRef::new).toList();
        return values.size() == 1
                ? new ConstantScoreQuery(new TermQuery(new Term(field, values.get(0))))
                : new TermInSetQuery(field, values);
    }

    private static Query some(Match.Some some) {
        var query = new BooleanQuery.Builder();
        all(some.of()).forEach(each -> query.add(each, Occur.SHOULD));
        return query.build();
    }

    private static Query all(Match.All all) {
        var query = new BooleanQuery.Builder();
        for (var each : all.of()) {
            query.add(of(each), counts(each) ? Occur.MUST : Occur.FILTER);
        }
        if (all.of().isEmpty()) {
            query.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        all(all.excluded()).forEach(each -> query.add(each, Occur.MUST_NOT));
        return query.build();
    }

    private static boolean counts(Match match) {
        return !(match instanceof Match.Marked || match instanceof Match.Between);
    }

    private static Query counting(Query query, double weight) {
        return new BoostQuery(new ConstantScoreQuery(query), (float) weight);
    }

    private static List<Query> all(List<Match> matches) {
        return matches.stream().map(LuceneQueries::of).toList();
    }
}
