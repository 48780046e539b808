package org.counterclaim.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.counterclaim.bench.Scene.Line;

/** The application on one archive, what is asked of it, and what that cost. */
final class Trial implements AutoCloseable {
    static final String FILE = "static file";
    static final String SIGN_IN = "sign-in page";
    static final String CLAIM = "claim page";
    static final String EVENT = "event page, 200 claims";
    static final String ANY_EVENT = "the same, up to 1,000 events";
    static final String PARTY = "party page, 50 claims";
    static final String START = "start page";
    static final String COMPARISON = "comparison, 8 parties, 20 questions, 200 claims";
    static final String UNCHANGED = "the same, as the visitor has it already";
    static final String SAVE = "saving a claim";

    private static final List<String> FOR_VISITORS = List.of(FILE, SIGN_IN);
    private static final Pattern WHOLE = Pattern.compile("The chain is whole: all ([0-9,]+) entries");

    /** A quote with a relay and two answers, in a text of two thousand letters. */
    private static final int SAVED_LINE = 10;

    private static final int ASKED = 1000;
    private static final int COUNTED = 10;

    private final Archive archive;
    private final Map<String, List<String>> pages = new LinkedHashMap<>();
    private final Map<String, Load> loads = new LinkedHashMap<>();
    private final Map<String, List<String>> statements = new LinkedHashMap<>();
    private final Map<String, Spread> spreads = new LinkedHashMap<>();
    private final int savedEvent = ThreadLocalRandom.current().nextInt(10_000_000, 20_000_000);
    private String savedEventAddress;
    private Server server;

    /** Asks for as many different pages of a kind as a database of the least size has. */
    Trial(Archive archive, int least) throws SQLException {
        this.archive = archive;
        pages.put(FILE, List.of("/css/claim.css"));
        pages.put(SIGN_IN, List.of("/sign-in"));
        pages.put(CLAIM, archive.addresses(Archive.Kind.CLAIM, Math.min(least, ASKED)));
        pages.put(EVENT, archive.addresses(Archive.Kind.EVENT, Math.min(least / Scene.CLAIMS, ASKED)));
        pages.put(ANY_EVENT, archive.addresses(Archive.Kind.EVENT, ASKED));
        pages.put(PARTY, archive.addresses(Archive.Kind.SPEAKER, Scene.CAST));
        pages.put(START, List.of("/"));
        pages.put(COMPARISON, archive.addresses(Archive.Kind.COMPARISON, Scene.COMPARED));
        pages.put(UNCHANGED, pages.get(COMPARISON));
    }

    Archive archive() {
        return archive;
    }

    Set<String> pages() {
        return pages.keySet();
    }

    /** Counts the statements of each request in a start of its own, for the log costs time. */
    void countStatements() throws IOException, InterruptedException {
        try (var telling = Server.startTelling(archive.data())) {
            var guest = new Guest(telling).signIn();
            var door = new Door(guest, archive.claims());
            savedEventAddress = door.event(savedEvent);
            var form = save(door);
            form.send(guest);
            statements.put(SAVE, telling.statementsOf(() -> form.send(guest)));
            for (var page : pages.keySet()) {
                var reader = FOR_VISITORS.contains(page) ? new Guest(telling) : guest;
                statements.put(page, most(telling, reader, page));
            }
        }
    }

    /** The statements of the page that makes the most, of some of them. */
    private List<String> most(Server telling, Guest reader, String page) throws IOException, InterruptedException {
        var addresses = pages.get(page);
        List<String> most = List.of();
        for (var address : addresses.subList(0, Math.min(COUNTED, addresses.size()))) {
            var tag = page.equals(UNCHANGED) ? reader.tag(address) : "";
            var heard = telling.statementsOf(() -> reader.read(address, tag));
            most = heard.size() > most.size() ? heard : most;
        }
        return most;
    }

    private Form save(Door door) throws IOException, InterruptedException {
        return door.claim(savedEventAddress, new Line(savedEvent, SAVED_LINE), List.of())
                .with("note", "Saved in turn TURN.");
    }

    void start() throws IOException, InterruptedException {
        server = Server.start(archive.data());
        var guest = new Guest(server).signIn();
        var form = save(new Door(guest, archive.claims()));
        loads.put(SAVE, new Load(SAVE, 303, List.of(form.action()), form.encoded(), guest.cookies()));
        pages.forEach((page, addresses) -> loads.put(
                page, new Load(page, 200, addresses, null, FOR_VISITORS.contains(page) ? "" : guest.cookies())));
        var tagged = new ArrayList<String>();
        for (var address : pages.get(UNCHANGED)) {
            tagged.add(address + " " + guest.tag(address));
        }
        loads.put(UNCHANGED, new Load(UNCHANGED, 304, tagged, null, guest.cookies()));
    }

    void warmUp(String what, int requests) throws IOException, InterruptedException {
        loads.get(what).warmUp(server, requests);
    }

    void measure(String what, int seconds) throws IOException, InterruptedException {
        spread(what).add(loads.get(what).run(server, seconds));
    }

    Spread spread(String what) {
        return spreads.computeIfAbsent(what, each -> new Spread());
    }

    List<String> statements(String what) {
        return statements.get(what);
    }

    /** What the application's own check says of its history; fails where the chain is broken. */
    String checkChain() throws IOException, InterruptedException {
        double before = server.cpuMillis();
        var guest = new Guest(server).signIn();
        var page = guest.form("/history", "csrf").press(guest, "/history/check");
        var whole = WHOLE.matcher(page);
        if (!whole.find()) {
            throw new IllegalStateException("the chain is not whole\n" + page);
        }
        return "%s claims: the chain of %s changes is whole (checked in %.1f CPU-seconds)"
                .formatted(archive.claims(), whole.group(1), (server.cpuMillis() - before) / 1000);
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
