package org.counterclaim.timeline;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.counterclaim.web.Wording;

/** The claims of a timeline that were recorded last as an Atom feed, RFC 4287. */
@Singleton
class AtomExport implements TimelineExport {
    /** The message of what is lost names it too. */
    private static final int NEWEST = 100;

    private final Wording wording;

    AtomExport(Wording wording) {
        this.wording = wording;
    }

    @Override
    public TimelineFormat format() {
        return TimelineFormat.ATOM;
    }

    @Override
    public Set<Loss> losses() {
        return Set.of(Loss.CLAIM, Loss.EVENT, Loss.UNWRITABLE, Loss.ANSWERS);
    }

    @Override
    public void write(Timeline timeline, OutputStream out) throws IOException {
        var report = new LossReport(losses());
        var newest = newest(timeline, report);
        try {
            var feed = new AtomFeed(out, timeline.scope(), wording);
            feed.begin(LossWords.of(format(), report, wording));
            for (var claim : newest) {
                feed.write(claim);
            }
            feed.end();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    /** The one recorded last first. */
    private static Iterable<ClaimEntry> newest(Timeline timeline, LossReport report) {
        var newest = new PriorityQueue<>(Comparator.comparingLong(ClaimEntry::order));
        try (var entries = timeline.entries()) {
            entries.forEach(entry -> {
                report.see(entry);
                if (entry instanceof ClaimEntry claim) {
                    newest.add(claim);
                    if (newest.size() > NEWEST) {
                        newest.remove();
                    }
                }
            });
        }
        return newest.stream()
                .sorted(Comparator.comparingLong(ClaimEntry::order).reversed())
                .toList();
    }
}
