package org.counterclaim.search;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.history.ChainPlace;
import org.counterclaim.history.Subject;
import org.counterclaim.search.Engine.Ask;
import org.counterclaim.search.Engine.Found;
import org.counterclaim.search.Engine.Hit;

/**
 * The index that the application has made, asked as the application asks it, and the rows of its database behind what
 * is found.
 */
final class OpenedIndex implements AutoCloseable {
    private static final int SHOWN = 25;
    private static final int CANDIDATES = 6;
    private static final int MOST_VALUES = 15;
    private static final int LONGEST = 400;
    private static final Set<Field> FACETS = Set.of(Field.PARTY, Field.EVENT, Field.YEAR, Field.LANGUAGE, Field.FORM);

    private final LuceneEngine engine;
    private final Matching matching;
    private final Connection database;

    OpenedIndex(Path data, Connection database) throws IOException {
        this.engine = new LuceneEngine(
                new Folders(data.resolve("search")).newestFirst().get(0));
        this.matching = new Matching(new Asked(engine));
        this.database = database;
    }

    /** Finds, and follows nothing. */
    private record Asked(LuceneEngine engine) implements KeptIndex {
        @Override
        public Found find(Ask ask) {
            return engine.find(ask);
        }

        @Override
        public List<Hit> best(Match wanted, int count) {
            return engine.best(wanted, count);
        }

        @Override
        public ChainPlace reached() {
            return engine.reached();
        }

        @Override
        public void catchUp() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean ready() {
            return true;
        }

        @Override
        public void remake() {
            throw new UnsupportedOperationException();
        }
    }

    /** The best 25, with what was typed marked in their words; returns how many there are. */
    long search(String typed) throws SQLException {
        return search(typed, Set.of());
    }

    /** The same with five facets. */
    long searchWithFacets(String typed) throws SQLException {
        return search(typed, FACETS);
    }

    private long search(String typed, Set<Field> facets) throws SQLException {
        var query = SearchQuery.parse(typed);
        var wanted =
                matching.of(query, new Search(typed, null, Map.of(), null, "")).all();
        var claims = Matching.of(wanted, Kind.CLAIM);
        var found = engine.find(new Ask(claims, Order.RELEVANCE, null, SHOWN, facets, MOST_VALUES));
        int marked = 0;
        for (var row : rows(found.hits()).values()) {
            marked += Marks.of(row.wording(), row.language(), query)
                    .excerpt(LONGEST)
                    .pieces()
                    .size();
        }
        return marked < 0 ? -1 : found.total();
    }

    /** The public ids of the claims that say nearly the same, the nearest first. */
    List<String> similar(String statement) throws SQLException {
        var hits = engine.best(
                Resemblances.claims(List.of(Resemblances.saying(List.of(statement))), List.of()), CANDIDATES);
        var typed = Statement.of(statement, "");
        var likeness = new HashMap<String, Double>();
        rows(hits).forEach((id, row) -> likeness.put(id, Likeness.between(typed, Statement.of(row.wording(), ""))));
        return likeness.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private record Row(String wording, String language) {}

    private Map<String, Row> rows(List<Hit> hits) throws SQLException {
        var keys = hits.stream()
                .map(hit -> Subject.idOf(hit.subject()).orElseThrow().toString())
                .collect(Collectors.joining(","));
        var rows = new HashMap<String, Row>();
        if (keys.isEmpty()) {
            return rows;
        }
        try (var statement = database.createStatement();
                var found =
                        statement.executeQuery("select id, wording, language from claim where id in (" + keys + ")")) {
            while (found.next()) {
                rows.put(Subject.publicId(found.getLong(1)), new Row(found.getString(2), found.getString(3)));
            }
        }
        return rows;
    }

    /** The keys of all claims in the order of their recording, which is that of their numbers. */
    static List<Long> keys(Connection database) throws SQLException {
        var keys = new ArrayList<Long>();
        try (var statement = database.createStatement();
                var found = statement.executeQuery("select id from claim order by id")) {
            while (found.next()) {
                keys.add(found.getLong(1));
            }
        }
        return keys;
    }

    @Override
    public void close() throws IOException {
        engine.close();
    }
}
