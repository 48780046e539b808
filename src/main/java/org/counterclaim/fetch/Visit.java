package org.counterclaim.fetch;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.counterclaim.fetch.NotFetched.Reason;

/** One fetch: from one address to the next, until there is a page or a reason against it. */
final class Visit {
    private final Lookup lookup;
    private final Dialer dialer;
    private final Limits limits;
    private final Deadline deadline;
    private final Clock clock;
    private final String agent;
    private final Path folder;
    private final Allowance allowance;
    private final List<Hop> hops = new ArrayList<>();

    Visit(Lookup lookup, Dialer dialer, Limits limits, Deadline deadline, Clock clock, String agent, Path folder) {
        this.lookup = lookup;
        this.dialer = dialer;
        this.limits = limits;
        this.deadline = deadline;
        this.clock = clock;
        this.agent = agent;
        this.folder = folder;
        this.allowance = new Allowance(limits);
    }

    Fetched fetch(Target first) throws IOException, HttpException {
        var target = first;
        while (hops.size() <= limits.redirects()) {
            // What has been looked up, checked and connected to is the same address, this time and the next.
            var addresses = lookup.addressesOf(target, deadline);
            try (var plain = dialer.connect(target, addresses, deadline);
                    var exchange = exchange(target, plain)) {
                exchange.ask(agent);
                var location = exchange.location();
                if (location.isEmpty()) {
                    return page(exchange, target);
                }
                hops.add(exchange.finish());
                target = target.resolve(location);
            }
        }
        throw new NotFetched(Reason.TOO_MANY_REDIRECTS, Integer.toString(limits.redirects()));
    }

    private Exchange exchange(Target target, Socket plain) throws IOException {
        var top = target.secure() ? dialer.secure(plain, target) : plain;
        var file = folder.resolve("response." + hops.size());
        return new Exchange(target, clock.instant().truncatedTo(ChronoUnit.MILLIS), plain, top, file, allowance);
    }

    private Fetched page(Exchange exchange, Target target) throws IOException {
        if (exchange.status() / 100 != 2) {
            throw new NotFetched(Reason.REFUSED_BY_SERVER, Integer.toString(exchange.status()));
        }
        var body = folder.resolve("body");
        var codings = exchange.header(HttpHeaders.CONTENT_ENCODING);
        if (Packing.unpack(exchange.content(), codings, body, limits) == 0) {
            throw new NotFetched(Reason.EMPTY, target.host());
        }
        var last = exchange.finish();
        hops.add(last);
        var warc = folder.resolve("page.warc.gz");
        Warc.write(warc, agent, hops, last.at());
        for (var hop : hops) {
            Files.delete(hop.response());
        }
        var type = ContentType.parseLenient(exchange.header(HttpHeaders.CONTENT_TYPE));
        return new Fetched(
                hops.stream().map(hop -> hop.target().uri()).toList(),
                exchange.status(),
                type == null ? "" : type.getMimeType().toLowerCase(Locale.ROOT),
                type == null || type.getParameter("charset") == null ? "" : type.getParameter("charset"),
                body,
                warc,
                last.at());
    }
}
