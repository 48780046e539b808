package org.counterclaim.timeline;

import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.counterclaim.web.Characters;
import org.counterclaim.web.Wording;

/** Entries as components of a calendar. Times are written in UTC; whole days have no zone. */
final class IcsComponents {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Wherever the application stands, so that a calendar knows an entry again. */
    private static final String DOMAIN = "@counterclaim";

    private static final String CALENDAR = "VCALENDAR";
    private static final String EVENT = "VEVENT";
    private static final String JOURNAL = "VJOURNAL";

    private final VObjectWriter file;
    private final Scope scope;
    private final EntryLines lines;
    private final DocumentMessages documents;
    private final ExchangeMessages messages;

    IcsComponents(VObjectWriter file, Scope scope, Wording wording) {
        this.file = file;
        this.scope = scope;
        this.lines = new EntryLines(wording);
        this.documents = wording.in(DocumentMessages.class);
        this.messages = wording.in(ExchangeMessages.class);
    }

    void begin() throws IOException {
        file.writeBeginComponent(CALENDAR);
        file.writeVersion("2.0");
        file.writeProperty("PRODID", "-//Counterclaim//Timeline//EN");
        text("X-WR-CALNAME", documents.title(scope.title()));
    }

    void end() throws IOException {
        file.writeEndComponent(CALENDAR);
    }

    void write(Entry entry) throws IOException {
        var extent = Optional.of(entry)
                .filter(each -> each.when() != null && !Loss.BEYOND_CALENDARS.concerns(each))
                .map(each -> Extent.of(each.when()));
        var kind = extent.isPresent() ? EVENT : JOURNAL;
        file.writeBeginComponent(kind);
        file.writeProperty("UID", entry.id() + DOMAIN);
        moment("DTSTAMP", entry instanceof ClaimEntry claim ? claim.updated() : scope.updated());
        if (extent.isPresent()) {
            time(extent.get());
            // Nobody is busy because of it.
            file.writeProperty("TRANSP", "TRANSPARENT");
        }
        text("SUMMARY", summary(entry));
        text("DESCRIPTION", lines.plain(entry, scope));
        if (extent.isPresent()
                && entry instanceof EventEntry event
                && !event.place().isEmpty()) {
            text("LOCATION", event.place());
        }
        text("CATEGORIES", lines.lane(entry));
        file.writeProperty("URL", scope.site() + entry.address());
        file.writeEndComponent(kind);
    }

    /** What the file says of itself, as a journal entry. */
    void about(String text) throws IOException {
        file.writeBeginComponent(JOURNAL);
        file.writeProperty("UID", "about-" + scope.eventId() + DOMAIN);
        moment("DTSTAMP", scope.updated());
        text("SUMMARY", documents.losses());
        text("DESCRIPTION", text);
        file.writeProperty("URL", scope.site() + scope.address());
        file.writeEndComponent(JOURNAL);
    }

    private void time(Extent extent) throws IOException {
        if (extent.wholeDays()) {
            day("DTSTART", extent.firstDay());
            day("DTEND", extent.dayBehind());
        } else {
            moment("DTSTART", extent.from());
            if (extent.lasts()) {
                moment("DTEND", extent.until());
            }
        }
    }

    private String summary(Entry entry) {
        var heading = lines.heading(entry);
        return entry.when() != null && Exact.of(entry.when()).isPresent()
                ? heading
                : messages.headingAt(heading, lines.when(entry));
    }

    private void day(String name, LocalDate day) throws IOException {
        var parameters = new VObjectParameters();
        parameters.put("VALUE", "DATE");
        file.writeProperty(null, name, parameters, DAY.format(day));
    }

    private void moment(String name, Instant at) throws IOException {
        file.writeProperty(name, MOMENT.format(at));
    }

    private void text(String name, String text) throws IOException {
        file.writeProperty(name, VObjectPropertyValues.escape(Characters.writable(text)));
    }
}
