package org.counterclaim.timeline;

import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.counterclaim.source.WebAddress;
import org.counterclaim.timeline.ClaimEntry.Document;
import org.counterclaim.web.Markup;
import org.counterclaim.web.Wording;

/** Writes what a timeline holds as HTML: what it is of, entry by entry, its sources, and what is lost. */
final class EntryMarkup {
    private static final String META = "meta";

    private final Markup html;
    private final Script script;
    private final Scope scope;
    private final EntryWords entries;
    private final DocumentMessages words;
    private final Sources sources = new Sources();

    EntryMarkup(Markup html, Script script, Scope scope, Wording wording) {
        this.html = html;
        this.script = script;
        this.scope = scope;
        this.entries = new EntryWords(wording);
        this.words = wording.in(DocumentMessages.class);
    }

    void head() throws XMLStreamException {
        text("h1", words.title(scope.title()));
        html.open("dl");
        for (var fact : entries.facts(scope)) {
            html.open("div");
            html.text("dt", fact.label());
            line("dd", fact);
            html.close();
        }
        html.close();
    }

    /**
     * One entry.
     *
     * @param kinds the classes that it can be chosen by
     */
    void entry(Entry entry, String kinds) throws XMLStreamException {
        html.open("article", "class", kinds, "id", entry.id());
        html.open("h3");
        html.text("span", entries.when(entry), "class", "when");
        html.text(" ");
        html.open("span", "class", "who");
        link(scope.site() + entry.address(), entries.title(entry));
        html.close();
        html.close();
        text("p", entries.kind(entry), "class", META);
        if (entry instanceof ClaimEntry claim) {
            claim(claim);
        } else {
            event((EventEntry) entry);
        }
        html.close();
    }

    private void event(EventEntry event) throws XMLStreamException {
        if (!event.summary().isEmpty()) {
            text("p", event.summary(), "class", "summary");
        }
    }

    private void claim(ClaimEntry claim) throws XMLStreamException {
        if (claim.text().language().isEmpty()) {
            text("blockquote", claim.text().wording());
        } else {
            text("blockquote", claim.text().wording(), "lang", claim.text().language());
        }
        if (!claim.text().translation().isEmpty()) {
            html.text("p", words.translation(), "class", META);
            text("blockquote", claim.text().translation());
        }
        var notes = entries.notes(claim, scope);
        if (!notes.isEmpty()) {
            html.open("ul");
            for (var note : notes) {
                line("li", note);
            }
            html.close();
        }
        html.open("p", "class", META);
        html.text(words.source() + " ");
        int number = sources.number(claim.source());
        html.text("a", "[" + number + "]", "href", "#source-" + number);
        html.text(" ");
        text("span", claim.source().title());
        html.close();
    }

    void sources() throws XMLStreamException {
        html.text("h2", words.sources());
        html.open("ol", "class", "sources");
        for (var cited : sources.all()) {
            html.open("li", "id", "source-" + cited.number());
            source(cited.source());
            html.close();
        }
        html.close();
    }

    private void source(Document source) throws XMLStreamException {
        html.open("p");
        link(scope.site() + "/sources/" + source.id(), entries.source(source));
        html.close();
        if (!source.web().isEmpty()) {
            var web = WebAddress.read(source.web()).map(WebAddress::text).orElse("");
            line("p", new Fact("", source.web(), web), "class", META);
        }
        if (!source.sha256().isEmpty()) {
            html.text("p", entries.storedText(source), "class", META);
        }
    }

    void losses(List<String> losses) throws XMLStreamException {
        html.text("h2", words.losses());
        html.open("ul", "class", "losses");
        for (var loss : losses) {
            html.text("li", loss);
        }
        html.close();
    }

    private void line(String element, Fact fact, String... attributes) throws XMLStreamException {
        if (fact.link().isEmpty()) {
            text(element, fact.text(), attributes);
        } else {
            html.open(element, attributes);
            link(fact.link(), fact.text());
            html.close();
        }
    }

    private void link(String address, String text) throws XMLStreamException {
        text("a", text, "href", address, "rel", "nofollow noreferrer");
    }

    /** What somebody wrote. */
    private void text(String element, String text, String... attributes) throws XMLStreamException {
        var all = Stream.concat(Stream.of("dir", script.direction(text)), Stream.of(attributes));
        html.text(element, script.shown(text), all.toArray(String[]::new));
    }
}
