package org.counterclaim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What wrk asks for.
 *
 * @param name what the tables call it
 * @param status of the answers
 * @param addresses asked for in turn; after a blank the tag of the page that the visitor has, where there is one
 * @param form the encoded fields of a form that is sent to them; null where they are only read
 * @param cookies the line that carries the cookies; empty for a visitor
 */
record Load(String name, int status, List<String> addresses, String form, String cookies) {
    private static final Path SCRIPT = Path.of("src/bench/load.lua");
    private static final Pattern DONE = Pattern.compile("done (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)");
    private static final double MICROS_PER_MILLI = 1000;

    /** As many as the machine has cores, so that requests wait for each other little. */
    static final int CONNECTIONS = 2;

    /**
     * What one run gave.
     *
     * @param cpuMillis CPU time of the server for one request
     * @param median the time in which half of the answers came, in milliseconds
     * @param slowest the time in which 99 of 100 came, in milliseconds
     * @param bytes the size of an answer with its head
     * @param requests how many were answered
     */
    record Result(double cpuMillis, double median, double slowest, double bytes, double requests) {}

    /** Asks until so many requests were answered, for at most two minutes. */
    void warmUp(Server server, int requests) throws IOException, InterruptedException {
        double answered = 0;
        for (int turn = 0; turn < 24 && answered < requests; turn++) {
            answered += run(server, 5).requests();
        }
    }

    /** Asks a server for so many seconds. */
    Result run(Server server, int seconds) throws IOException, InterruptedException {
        double before = server.cpuMillis();
        var printed = wrk(server, seconds);
        double used = server.cpuMillis() - before;
        var done = DONE.matcher(printed);
        if (!done.find() || !done.group(2).equals("0")) {
            throw new IllegalStateException(name + " was answered in another way than expected\n" + printed);
        }
        double requests = Double.parseDouble(done.group(1));
        return new Result(
                used / requests,
                Double.parseDouble(done.group(4)) / MICROS_PER_MILLI,
                Double.parseDouble(done.group(5)) / MICROS_PER_MILLI,
                Double.parseDouble(done.group(3)) / requests,
                requests);
    }

    private String wrk(Server server, int seconds) throws IOException, InterruptedException {
        var list = Files.write(Files.createTempFile("addresses", ""), addresses);
        var body = form == null ? null : Files.writeString(Files.createTempFile("form", ""), form);
        try {
            var words = new ArrayList<>(List.of("wrk", "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s"));
            words.addAll(List.of("--timeout", "60s", "-s", SCRIPT.toString()));
            if (!cookies.isEmpty()) {
                words.addAll(List.of("-H", "Cookie: " + cookies));
            }
            words.addAll(List.of(server.origin(), "--", Integer.toString(status), list.toString()));
            if (body != null) {
                words.add(body.toString());
            }
            var wrk = new ProcessBuilder(words).redirectErrorStream(true).start();
            var printed = new String(wrk.getInputStream().readAllBytes());
            wrk.waitFor();
            return printed;
        } finally {
            Files.delete(list);
            if (body != null) {
                Files.delete(body);
            }
        }
    }
}
