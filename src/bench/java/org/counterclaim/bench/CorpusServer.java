package org.counterclaim.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The running application on a data folder of a {@link Corpus}, asked over HTTP. */
public final class CorpusServer implements AutoCloseable {
    private static final double NANOS_PER_MILLI = 1e6;

    private final Server server;
    private final Guest guest;
    private final double millisToReady;

    private CorpusServer(Server server, double millisToReady) throws IOException, InterruptedException {
        this.server = server;
        this.millisToReady = millisToReady;
        this.guest = new Guest(server).signIn();
    }

    /** Starts it, and waits until everything is found. */
    public static CorpusServer start(Path data) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var server = Server.startSearching(data);
        return new CorpusServer(server, since(begun));
    }

    /** How long it took from its start until it was ready. */
    public double millisToReady() {
        return millisToReady;
    }

    /** The CPU time that it has used so far. */
    public double cpuMillis() throws IOException {
        return server.cpuMillis();
    }

    /** How long the whole page takes for each of these queries. */
    public List<Double> search(List<String> queries) throws IOException, InterruptedException {
        var millis = new ArrayList<Double>();
        for (var query : queries) {
            long begun = System.nanoTime();
            guest.page(address(query));
            millis.add(since(begun));
        }
        return millis;
    }

    /** How long after the answer to each of so many saves what was saved is found over HTTP. */
    public List<Double> saveAndFind(int saves) throws IOException, InterruptedException {
        var first = guest.page("/events");
        var event = first.replaceFirst("(?s).*?href=\"(/events/[0-9a-z]{13})\".*", "$1");
        var form = guest.form(event + "/claims/new", "wording")
                .with("party", "State 0")
                .with("source", CorpusArchive.sourceTitle(0))
                .with("form", "PARAPHRASE");
        var millis = new ArrayList<Double>();
        for (int number = 0; number < saves; number++) {
            var word = "unheard" + System.nanoTime();
            form.with("wording", "The " + word + " was seen near the bridge.").send(guest);
            long saved = System.nanoTime();
            while (!guest.page(address(word)).contains("class=\"claims hits\"")) {
                Thread.sleep(2);
            }
            millis.add(since(saved));
        }
        return millis;
    }

    private static String address(String query) {
        return "/search?kind=claim&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / NANOS_PER_MILLI;
    }

    @Override
    public void close() {
        server.close();
    }
}
