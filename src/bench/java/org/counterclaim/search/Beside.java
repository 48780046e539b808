package org.counterclaim.search;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.counterclaim.bench.Corpus;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** The same claims in PostgreSQL, found by its own full text search. */
final class Beside implements AutoCloseable {
    /** The kernel counts CPU time in hundredths of a second. */
    private static final double MILLIS_PER_TICK = 10;

    private static final Map<String, String> CONFIGURATIONS = Map.of("en", "english", "ru", "russian", "ar", "arabic");
    private static final String BEST = "select id, ts_headline(language, wording, query), total from"
            + " (select id, language, wording, query, count(*) over () as total from claim, %s as query"
            + " where words @@ query and language = ?::regconfig order by ts_rank(words, query) desc, id desc limit 25) best";
    private static final String FACETS = "with found as materialized (select party, event, year, language, form from"
            + " claim, plainto_tsquery(?::regconfig, ?) as query where words @@ query and language = ?::regconfig)"
            + " select party, event, year, language, form, count(*) from found group by grouping sets"
            + " ((party), (event), (year), (language), (form))";
    private static final String SIMILAR = "select id from claim, to_tsquery(?::regconfig, ?) as query"
            + " where words @@ query and language = ?::regconfig order by ts_rank(words, query) desc, id desc limit 6";

    private final EmbeddedPostgres server;
    private final Connection database;
    private final double buildMillis;
    private final long postmaster;

    private Beside(EmbeddedPostgres server, Connection database, double buildMillis) throws SQLException {
        this.server = server;
        this.postmaster = postmaster(database);
        this.database = database;
        this.buildMillis = buildMillis;
    }

    static Beside of(Corpus corpus, List<Long> keys) throws IOException, SQLException {
        var server = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("work_mem", "64MB")
                .setServerConfig("maintenance_work_mem", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("synchronous_commit", "off")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
        var database = server.getPostgresDatabase().getConnection();
        try (var statement = database.createStatement()) {
            statement.execute(
                    "create table claim (id bigint primary key, language regconfig not null, wording text not null,"
                            + " event int not null, party int not null, year int not null, form text not null)");
            new CopyManager(database.unwrap(BaseConnection.class))
                    .copyIn("copy claim from stdin", new Lines(corpus, keys));
            long begun = System.nanoTime();
            statement.execute("alter table claim add words tsvector generated always as"
                    + " (to_tsvector(language, wording)) stored");
            statement.execute("create index claim_by_words on claim using gin (words)");
            double millis = (System.nanoTime() - begun) / 1e6;
            statement.execute("vacuum analyze claim");
            return new Beside(server, database, millis);
        }
    }

    private static long postmaster(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery("select pg_backend_pid()")) {
            found.next();
            return ProcessHandle.of(found.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow()
                    .pid();
        }
    }

    /** The CPU time of all its processes so far, with those that have ended. */
    double cpuMillis() throws IOException {
        var parent = Long.toString(postmaster);
        double ticks = 0;
        for (var process : ProcessHandle.of(postmaster).orElseThrow().children().toList()) {
            ticks += ticks(Long.toString(process.pid()), 2);
        }
        return (ticks + ticks(parent, 4)) * MILLIS_PER_TICK;
    }

    /** User and system time of a process, and of its children that have ended. */
    private static double ticks(String pid, int fields) throws IOException {
        try {
            var line = Files.readString(Path.of("/proc", pid, "stat"));
            var all = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return Arrays.stream(all, 11, 11 + fields)
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }

    /** How long it took to cut the words and to make the index of them. */
    double buildMillis() {
        return buildMillis;
    }

    long search(String word, String language) throws SQLException {
        return best("plainto_tsquery(?::regconfig, ?)", word, language);
    }

    long phrase(String words, String language) throws SQLException {
        return best("phraseto_tsquery(?::regconfig, ?)", words, language);
    }

    private long best(String query, String typed, String language) throws SQLException {
        try (var statement = database.prepareStatement(BEST.formatted(query))) {
            ask(statement, typed, language);
            try (var found = statement.executeQuery()) {
                long total = 0;
                while (found.next()) {
                    total = found.getLong(3);
                }
                return total;
            }
        }
    }

    /** The best, and five facets of all in one statement. */
    long searchWithFacets(String word, String language) throws SQLException {
        try (var statement = database.prepareStatement(FACETS)) {
            ask(statement, word, language);
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    found.getLong(6);
                }
            }
        }
        return search(word, language);
    }

    List<Long> similar(List<String> words, String language) throws SQLException {
        try (var statement = database.prepareStatement(SIMILAR)) {
            ask(statement, String.join(" | ", words), language);
            var ids = new ArrayList<Long>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    ids.add(found.getLong(1));
                }
            }
            return ids;
        }
    }

    private static void ask(PreparedStatement statement, String typed, String language) throws SQLException {
        statement.setString(1, CONFIGURATIONS.get(language));
        statement.setString(2, typed);
        statement.setString(3, CONFIGURATIONS.get(language));
    }

    /** The claims as COPY reads them. */
    private static final class Lines extends Reader {
        private final Corpus corpus;
        private final List<Long> keys;
        private Reader line = new StringReader("");
        private int number;

        Lines(Corpus corpus, List<Long> keys) {
            this.corpus = corpus;
            this.keys = keys;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = line.read(buffer, offset, length);
            while (read < 0 && number < corpus.claims()) {
                line = new StringReader(next());
                read = line.read(buffer, offset, length);
            }
            return read;
        }

        private String next() {
            var claim = corpus.line(number);
            return String.join(
                            "\t",
                            keys.get(number++).toString(),
                            CONFIGURATIONS.get(claim.language()),
                            claim.wording(),
                            Integer.toString(claim.event()),
                            Integer.toString(claim.party()),
                            Integer.toString(claim.said().getYear()),
                            claim.quoted() ? "QUOTE" : "PARAPHRASE")
                    + "\n";
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        database.close();
        server.close();
    }
}
