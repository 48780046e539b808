package org.counterclaim.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.counterclaim.claim.WordingForm;
import org.counterclaim.web.Paragraphs;
import org.counterclaim.web.Typed;
import org.counterclaim.web.Wording;

/** Entries line by line in the reader's words, for formats that hold a heading and a text. */
final class EntryLines {
    private static final int HEADING = 120;

    private final EntryWords words;
    private final DocumentMessages documents;
    private final ExchangeMessages messages;

    /**
     * A line of an entry.
     *
     * @param language a BCP 47 tag; empty for the reader's or an unknown one
     * @param link where the text leads; empty for nowhere
     */
    private record Line(String text, String language, String link) {}

    EntryLines(Wording wording) {
        this.words = new EntryWords(wording);
        this.documents = wording.in(DocumentMessages.class);
        this.messages = wording.in(ExchangeMessages.class);
    }

    /** The party and the beginning of its words, or the title of the event. */
    String heading(Entry entry) {
        return entry instanceof ClaimEntry claim
                ? messages.heading(claim.voice().name(), beginning(claim.text().wording()))
                : beginning(((EventEntry) entry).title());
    }

    private static String beginning(String text) {
        var line = Typed.line(text);
        return line.length() <= HEADING ? line : Typed.cut(line, HEADING) + "…";
    }

    /** The party at the top of its tree, or what events are called. */
    String lane(Entry entry) {
        return entry instanceof ClaimEntry claim ? claim.voice().lane() : messages.events();
    }

    String when(Entry entry) {
        return words.when(entry);
    }

    /** All of it as text. */
    String plain(Entry entry, Scope scope) {
        return lines(entry, scope).stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /**
     * All of it as paragraphs of HTML.
     *
     * @param before a paragraph that goes before; empty for none
     */
    String html(String before, Entry entry, Scope scope) {
        var html = new Paragraphs().add(before);
        lines(entry, scope).forEach(line -> html.add(line.text(), line.language(), line.link()));
        return html.toString();
    }

    private List<Line> lines(Entry entry, Scope scope) {
        return entry instanceof ClaimEntry claim ? lines(claim, scope) : lines((EventEntry) entry, scope);
    }

    private List<Line> lines(EventEntry event, Scope scope) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(event.title(), "", scope.site() + event.address()));
        lines.add(labelled(messages.happened(), words.when(event)));
        if (!event.place().isEmpty()) {
            lines.add(labelled(documents.place(), event.place()));
        }
        if (!event.summary().isEmpty()) {
            lines.add(new Line(event.summary(), "", ""));
        }
        return lines;
    }

    private List<Line> lines(ClaimEntry claim, Scope scope) {
        var text = claim.text();
        var lines = new ArrayList<Line>();
        lines.add(new Line(
                text.form() == WordingForm.QUOTE ? messages.quoted(text.wording()) : text.wording(),
                text.language(),
                ""));
        if (!text.translation().isEmpty()) {
            lines.add(labelled(documents.translation(), text.translation()));
        }
        lines.add(new Line(words.title(claim), "", scope.site() + claim.address()));
        lines.add(labelled(messages.said(), words.when(claim)));
        lines.add(new Line(words.kind(claim), "", ""));
        lines.add(new Line(
                messages.labelled(documents.source(), words.source(claim.source())),
                "",
                claim.source().web()));
        words.notes(claim, scope).forEach(note -> lines.add(new Line(note.text(), "", note.link())));
        return lines;
    }

    private Line labelled(String label, String text) {
        return new Line(messages.labelled(label, text), "", "");
    }
}
