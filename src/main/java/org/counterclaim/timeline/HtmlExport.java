package org.counterclaim.timeline;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.counterclaim.web.Characters;
import org.counterclaim.web.HtmlFile;
import org.counterclaim.web.Markup;
import org.counterclaim.web.Wording;

/** A timeline as one HTML page of which readers choose what it shows, by style alone. */
@Singleton
class HtmlExport implements TimelineExport {
    private final Wording wording;

    HtmlExport(Wording wording) {
        this.wording = wording;
    }

    @Override
    public TimelineFormat format() {
        return TimelineFormat.HTML;
    }

    @Override
    public Set<Loss> losses() {
        return Set.of(Loss.UNWRITABLE, Loss.ANSWERS);
    }

    /** The entries are read twice: the choice among lanes stands above them. */
    @Override
    public void write(Timeline timeline, OutputStream out) throws IOException {
        try {
            write(timeline, Filters.of(timeline, wording), out);
        } catch (XMLStreamException unwritten) {
            throw new IOException(unwritten);
        }
    }

    private void write(Timeline timeline, Filters filters, OutputStream out) throws XMLStreamException {
        var scope = timeline.scope();
        var title = Characters.writable(wording.in(DocumentMessages.class).title(scope.title()));
        var style = HtmlFile.STYLE + Style.of("file.css") + filters.style();
        var html = HtmlFile.open(out, wording.locale(), title, style);
        html.open("main");
        var markup = new EntryMarkup(html, Script.BROWSER, scope, wording);
        markup.head();
        filters.write(html);
        var report = new LossReport(losses());
        entries(timeline, filters, html, markup, report);
        markup.sources();
        markup.losses(LossWords.of(format(), report, wording));
        html.close();
        HtmlFile.close(html);
    }

    private void entries(Timeline timeline, Filters filters, Markup html, EntryMarkup markup, LossReport report)
            throws XMLStreamException {
        var words = wording.in(DocumentMessages.class);
        html.open("section", "class", "entries");
        html.text("h2", words.entries());
        try (var entries = timeline.entries()) {
            for (var entry : (Iterable<Entry>) entries::iterator) {
                report.see(entry);
                markup.entry(entry, filters.kinds(entry));
            }
        }
        html.open("p", "class", "shown");
        html.text(words.shown() + " ");
        html.text("b", "");
        html.close();
        html.close();
    }
}
