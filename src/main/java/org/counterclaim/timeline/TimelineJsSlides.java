package org.counterclaim.timeline;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.web.Wording;

/**
 * The slides of TimelineJS. It takes headlines and texts for HTML; dates and groups too, but only after it has read
 * them as HTML once and kept their text, so that these are escaped twice.
 */
final class TimelineJsSlides {
    private final JsonTree file;
    private final Scope scope;
    private final SlideTime unknown;
    private final EntryLines lines;
    private final DocumentMessages documents;
    private final ExchangeMessages messages;

    /** @param unknown where entries stand of which nobody knows when they were */
    TimelineJsSlides(JsonTree file, Scope scope, SlideTime unknown, Wording wording) {
        this.file = file;
        this.scope = scope;
        this.unknown = unknown;
        this.lines = new EntryLines(wording);
        this.documents = wording.in(DocumentMessages.class);
        this.messages = wording.in(ExchangeMessages.class);
    }

    void write(Entry entry) throws IOException {
        var time = SlideTime.of(entry, scope.zone(), unknown);
        boolean placed = time == unknown;
        var when = lines.when(entry);
        file.object(() -> {
            file.text("unique_id", entry.id());
            time.write(file);
            file.text("display_date", escaped(escaped(placed ? messages.placed(when) : when)));
            file.text("group", escaped(escaped(lines.lane(entry))));
            file.no("autolink");
            file.object("text", () -> {
                file.text("headline", escaped(lines.heading(entry)));
                file.text("text", lines.html(placed ? messages.placedMeans() : "", entry, scope));
            });
        });
    }

    /** The slide before all others. */
    void title(Stream<String> about) throws IOException {
        file.text("unique_id", "timeline-" + scope.eventId());
        file.no("autolink");
        file.object("text", () -> {
            file.text("headline", escaped(documents.title(scope.title())));
            file.text(
                    "text",
                    about.map(line -> "<p dir=\"auto\">" + escaped(line) + "</p>")
                            .collect(Collectors.joining()));
        });
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
