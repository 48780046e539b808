package org.counterclaim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A data folder with so many claims in it. */
record Archive(Path data, int claims) {
    /** Where things of a kind are found in it, and what their addresses begin and end with. */
    enum Kind {
        CLAIM("claim where event_id in (select id from event where title like 'Strike %')", "/claims/", ""),
        EVENT("event where title like 'Strike %'", "/events/", ""),
        COMPARISON("event where title like 'Accounts %'", "/events/", "/compare"),
        SPEAKER("party where kind in ('STATE', 'MINISTRY')", "/parties/", "");

        private final String rows;
        private final String path;
        private final String page;

        Kind(String rows, String path, String page) {
            this.rows = rows;
            this.path = path;
            this.page = page;
        }
    }

    static Archive of(Path folder, int claims) {
        return new Archive(folder.resolve("claims-" + claims), claims);
    }

    /** Fills it, by the forms of the application or in batches, unless that is done already. */
    void make(boolean byForms) throws IOException, InterruptedException, SQLException {
        if (Files.exists(data)) {
            return;
        }
        try (var server = Server.start(data)) {
            var guest = new Guest(server).setUp();
            if (byForms) {
                new Door(guest, claims).fill();
            }
        }
        if (!byForms) {
            try (var ledger = Ledger.of(data)) {
                new Batches(ledger).fill(claims);
            }
        }
    }

    /** Some addresses of a kind, from everywhere in it, in no order, but the same each time. */
    List<String> addresses(Kind kind, int most) throws SQLException {
        try (var database = Ledger.open(data);
                var statement = database.createStatement();
                var rows = statement.executeQuery("select id from " + kind.rows + " order by rand(7) limit " + most)) {
            var addresses = new ArrayList<String>();
            while (rows.next()) {
                addresses.add(kind.path + Id.of(rows.getLong(1)).text() + kind.page);
            }
            return addresses;
        }
    }

    /** Makes all claims those of one event, for pages that show many, and returns that. */
    Id gatherClaims() throws SQLException {
        try (var database = Ledger.open(data);
                var statement = database.createStatement()) {
            statement.executeUpdate("update claim set event_id = (select min(id) from event)");
            try (var event = statement.executeQuery("select min(id) from event")) {
                event.next();
                return Id.of(event.getLong(1));
            }
        }
    }

    double megabytes() throws IOException {
        return Files.size(data.resolve("counterclaim.mv.db")) / 1e6;
    }
}
