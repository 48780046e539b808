package org.counterclaim.search;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import javax.xml.stream.XMLStreamException;
import org.counterclaim.claim.Claim;
import org.counterclaim.event.Event;
import org.counterclaim.party.Party;
import org.counterclaim.source.Source;
import org.counterclaim.time.UncertainTime;
import org.counterclaim.web.AtomFile;
import org.counterclaim.web.LayoutMessages;
import org.counterclaim.web.Paragraphs;
import org.counterclaim.web.Typed;
import org.counterclaim.web.Wording;

/** Writes what a saved search finds as a feed. It does not name its own address: that holds the key to it. */
final class SavedFeed {
    private static final int HEADING = 120;

    private final AtomFile file;
    private final String site;
    private final Wording wording;
    private final SavedMessages messages;

    SavedFeed(AtomFile file, String site, Wording wording) {
        this.file = file;
        this.site = site;
        this.wording = wording;
        this.messages = wording.in(SavedMessages.class);
    }

    void begin(SavedSearch saved, Collection<Instant> updated) throws XMLStreamException {
        file.id("/searches/" + saved.publicId());
        file.text("title", saved.name());
        file.updated(updated.stream().max(Comparator.naturalOrder()).orElse(saved.saved()));
        file.author(wording.in(LayoutMessages.class).name(), "");
        file.link("alternate", site + saved.address(), "text/html");
        file.text("generator", "Counterclaim");
    }

    void end() throws XMLStreamException {
        file.end();
    }

    void write(Finding finding, Instant updated) throws XMLStreamException {
        var subject = finding.subject();
        file.open("entry");
        file.id(subject.address());
        file.text("title", heading(finding));
        file.updated(updated);
        if (finding.isClaim()) {
            author(finding.asClaim().party());
        } else if (finding.isSource()) {
            author(finding.asSource().publisher());
        }
        file.category(finding.kind().code());
        file.link("alternate", site + finding.address(), "text/html");
        file.content(content(finding));
        file.close();
    }

    /** One that is hidden is not named. */
    private void author(Party party) throws XMLStreamException {
        if (!party.hidden()) {
            file.author(party.name(), site + party.address());
        }
    }

    private static String heading(Finding finding) {
        var line = Typed.line(finding.subject().title());
        return line.length() <= HEADING ? line : Typed.cut(line, HEADING) + "…";
    }

    private String content(Finding finding) {
        var html = new Paragraphs();
        var text = Finding.plain(finding.text());
        if (finding.subject() instanceof Claim claim) {
            html.add(text, claim.language(), "")
                    .add(Finding.plain(finding.more()))
                    .add(claim.said() == null ? "" : messages.said(inWords(claim.said())))
                    .add(claim.event().title(), "", site + claim.event().address())
                    .add(claim.source().title(), "", site + claim.source().address());
        } else if (finding.subject() instanceof Source source) {
            html.add(text, source.language(), "")
                    .add(source.published() == null ? "" : messages.published(inWords(source.published())));
        } else {
            html.add(text).add(Finding.plain(finding.more()));
        }
        if (finding.subject() instanceof Event event && event.happened() != null) {
            html.add(messages.happened(inWords(event.happened())));
        }
        return html.toString();
    }

    private String inWords(UncertainTime time) {
        return time.inWords(wording.locale());
    }
}
