package org.counterclaim.timeline;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.source.WebAddress;
import org.counterclaim.timeline.ClaimEntry.Document;
import org.counterclaim.web.Wording;

/** Writes what a timeline holds as Markdown: what it is of, entry by entry, what is lost, and its sources. */
final class EntryMarkdown {
    /** Programs do not agree whether it is one in a link. */
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");

    private final Writer out;
    private final Scope scope;
    private final EntryWords entries;
    private final DocumentMessages words;
    private final Sources sources = new Sources();
    private String heading = "";

    EntryMarkdown(Writer out, Scope scope, Wording wording) {
        this.out = out;
        this.scope = scope;
        this.entries = new EntryWords(wording);
        this.words = wording.in(DocumentMessages.class);
    }

    void head() throws IOException {
        block("# " + MarkdownText.line(words.title(scope.title())));
        block(entries.facts(scope).stream()
                .map(fact -> "- " + strong(fact.label()) + ": " + linked(fact))
                .collect(Collectors.joining("\n")));
        block("## " + MarkdownText.line(words.entries()));
    }

    void entry(Entry entry) throws IOException {
        var when = MarkdownText.line(entries.when(entry));
        if (!when.equals(heading)) {
            block("### " + when);
            heading = when;
        }
        var head = "**" + link(entries.title(entry), scope.site() + entry.address()) + "**, "
                + MarkdownText.line(entries.kind(entry));
        if (entry instanceof ClaimEntry claim) {
            block(head + " [^" + sources.number(claim.source()) + "]");
            claim(claim);
        } else {
            block(head);
            event((EventEntry) entry);
        }
    }

    private void event(EventEntry event) throws IOException {
        if (!event.summary().isEmpty()) {
            block(MarkdownText.paragraph("", event.summary()));
        }
    }

    private void claim(ClaimEntry claim) throws IOException {
        block(MarkdownText.paragraph("> ", claim.text().wording()));
        if (!claim.text().translation().isEmpty()) {
            block(MarkdownText.line(words.translation()) + ":");
            block(MarkdownText.paragraph("> ", claim.text().translation()));
        }
        var notes = entries.notes(claim, scope);
        if (!notes.isEmpty()) {
            block(notes.stream().map(note -> "- " + linked(note)).collect(Collectors.joining("\n")));
        }
    }

    void losses(List<String> losses) throws IOException {
        block("## " + MarkdownText.line(words.losses()));
        block(losses.stream().map(loss -> "- " + MarkdownText.line(loss)).collect(Collectors.joining("\n")));
    }

    void sources() throws IOException {
        block("## " + MarkdownText.line(words.sources()));
        for (var cited : sources.all()) {
            block("[^" + cited.number() + "]: " + source(cited.source()));
        }
    }

    private String source(Document source) {
        return Stream.of(
                        link(entries.source(source), scope.site() + "/sources/" + source.id()),
                        web(source.web()),
                        MarkdownText.line(entries.storedText(source)))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** An address that may stand in a link holds neither white space nor angle brackets, and so cannot end one. */
    private static String web(String address) {
        return WebAddress.read(address)
                .map(WebAddress::text)
                .filter(web -> !ENTITY.matcher(web).find())
                .map(web -> "<" + web + ">")
                .orElseGet(() -> MarkdownText.line(address));
    }

    private static String linked(Fact fact) {
        return fact.link().isEmpty() ? MarkdownText.line(fact.text()) : link(fact.text(), fact.link());
    }

    private static String link(String text, String address) {
        return "[" + MarkdownText.line(text) + "](<" + address + ">)";
    }

    private static String strong(String text) {
        return "**" + MarkdownText.line(text) + "**";
    }

    private void block(String text) throws IOException {
        out.write(text);
        out.write("\n\n");
    }
}
