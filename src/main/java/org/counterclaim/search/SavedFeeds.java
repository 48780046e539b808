package org.counterclaim.search;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.counterclaim.history.Changes;
import org.counterclaim.history.Sha256;
import org.counterclaim.history.Subject;
import org.counterclaim.search.Engine.Hit;
import org.counterclaim.web.AtomFile;
import org.counterclaim.web.Wording;

/**
 * Answers with the feeds of saved searches. A reader that has the same feed already is told so: by what the feed says,
 * since what is recorded is found only a moment after it has entered the history.
 */
@Singleton
class SavedFeeds {
    private static final int NEWEST = 50;

    /** A long text has many passages; it is one entry, and hides no other behind its passages. */
    private static final int MOST_HITS = 1_000;

    private static final String RETRY_SECONDS = "60";

    private final Searches searches;
    private final Findings findings;
    private final Changes changes;
    private final Wording wording;

    SavedFeeds(Searches searches, Findings findings, Changes changes, Wording wording) {
        this.searches = searches;
        this.findings = findings;
        this.changes = changes;
        this.wording = wording;
    }

    Response of(SavedSearch saved, URI site, Request request) throws EngineUnavailable {
        var feed = feed(saved, site.toString().replaceAll("/$", ""));
        var tag = new EntityTag(hash(feed));
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(feed, AtomFile.MEDIA_TYPE) : unchanged)
                .tag(tag)
                .header("Cache-Control", "private, no-cache")
                .header("Vary", "Accept-Language")
                .build();
    }

    /** Readers come again by themselves. */
    Response unavailable() {
        return Response.status(Status.SERVICE_UNAVAILABLE)
                .header("Retry-After", RETRY_SECONDS)
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .entity(wording.in(SearchMessages.class).unavailable())
                .build();
    }

    private byte[] feed(SavedSearch saved, String site) {
        var newest = findings.of(
                newest(saved.search()), SearchQuery.parse(saved.search().typed()));
        var updated = changes.lastOf(
                newest.stream().map(Finding::subject).map(Subject::id).toList());
        var out = new ByteArrayOutputStream();
        try {
            var feed = new SavedFeed(new AtomFile(out, wording.locale()), site, wording);
            feed.begin(saved, updated.values());
            for (var finding : newest) {
                feed.write(finding, updated.get(finding.subject().id()));
            }
            feed.end();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    /** Each record once, the last recorded first. */
    private List<Hit> newest(Search search) {
        var hits = new ArrayList<Hit>();
        var known = new HashSet<String>();
        var found = searches.batches(search.in(Order.RECORDED), MOST_HITS);
        while (hits.size() < NEWEST && found.hasNext()) {
            found.next().stream().filter(hit -> known.add(hit.subject())).forEach(hits::add);
        }
        return hits.subList(0, Math.min(NEWEST, hits.size()));
    }

    private static String hash(byte[] feed) {
        try {
            return Sha256.of(new ByteArrayInputStream(feed));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
