package org.counterclaim.timeline;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.xml.stream.XMLStreamException;
import org.counterclaim.web.HtmlFile;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Wording;

/**
 * A timeline as pages of paper. Unlike the other formats it has to be laid out as a whole, and so it has to fit into
 * memory: one is made at a time, and what is too large is refused before anything is written.
 */
@Singleton
class PdfExport implements TimelineExport {
    /** Both together are laid out in a heap of 256 MB, the application included. */
    static final int MOST_ENTRIES = 3_000;

    static final int MOST_CHARACTERS = 1_000_000;

    /** Tags, by which screen readers find their way, take as much memory again as all else. */
    private static final int MOST_TAGGED = 500;

    private final Wording wording;
    private final Lock oneAtATime = new ReentrantLock();

    PdfExport(Wording wording) {
        this.wording = wording;
    }

    @Override
    public TimelineFormat format() {
        return TimelineFormat.PDF;
    }

    @Override
    public Set<Loss> losses() {
        return Set.of(Loss.WITHOUT_GLYPH, Loss.ANSWERS);
    }

    /** @throws Refused at the field "format" where it is too large, before the first byte */
    @Override
    public void write(Timeline timeline, OutputStream out) throws IOException {
        int count = countOfWhatFits(timeline);
        oneAtATime.lock();
        try {
            Paper.print(html(timeline), timeline.scope(), count <= MOST_TAGGED, out);
        } catch (XMLStreamException unwritten) {
            throw new IOException(unwritten);
        } finally {
            oneAtATime.unlock();
        }
    }

    private int countOfWhatFits(Timeline timeline) {
        int count = 0;
        long characters = 0;
        try (var entries = timeline.entries()) {
            for (var entry : (Iterable<Entry>) entries::iterator) {
                count++;
                characters += EntryTexts.of(entry).mapToLong(String::length).sum();
                if (count > MOST_ENTRIES || characters > MOST_CHARACTERS) {
                    throw new Refused(
                            "format", wording.in(DocumentMessages.class).tooLarge(MOST_ENTRIES, MOST_CHARACTERS));
                }
            }
        }
        return count;
    }

    private byte[] html(Timeline timeline) throws XMLStreamException {
        var scope = timeline.scope();
        var title = Glyphs.shown(wording.in(DocumentMessages.class).title(scope.title()));
        var page = new ByteArrayOutputStream();
        var html = HtmlFile.open(page, wording.locale(), title, Style.of("paper.css"));
        html.text("div", title, "class", "foot", "dir", Script.PAPER.direction(title));
        var markup = new EntryMarkup(html, Script.PAPER, scope, wording);
        markup.head();
        html.text("h2", wording.in(DocumentMessages.class).entries());
        var report = new LossReport(losses());
        try (var entries = timeline.entries()) {
            for (var entry : (Iterable<Entry>) entries::iterator) {
                report.see(entry);
                markup.entry(entry, entry instanceof ClaimEntry ? "claim" : "event");
            }
        }
        markup.sources();
        markup.losses(LossWords.of(format(), report, wording));
        HtmlFile.close(html);
        return page.toByteArray();
    }
}
