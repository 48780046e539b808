package org.counterclaim.timeline;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.counterclaim.claim.WordingForm;
import org.counterclaim.time.UncertainTime;
import org.counterclaim.web.Wording;

/** How timelines look in templates. */
@TemplateExtension
class TimelineFormats {
    private TimelineFormats() {}

    static OverviewDrawing drawing(Overview overview) {
        return OverviewDrawing.of(overview);
    }

    /** The place in a timeline where a bin begins, as it stands in addresses. */
    static String place(Overview.Bin bin) {
        return new Place(bin.from().getEpochSecond(), Long.MIN_VALUE, 0).cursor();
    }

    /** An hour as people read it; the day alone where the hour is of no account. */
    static String inShort(Instant hour, boolean dayOnly, ZoneId zone, Locale locale) {
        var there = hour.atZone(zone);
        var text = dayOnly
                ? there.toLocalDate().toString()
                : there.toLocalDateTime().toString();
        return UncertainTime.parse(text, zone).inShort(locale);
    }

    /** What a format is called. */
    static String title(TimelineFormat format) {
        return switch (format) {
            case CSV -> "CSV";
            case XLSX -> "XLSX";
            case JSON -> "JSON";
            case JSONLD -> "JSON-LD";
            case TIMELINEJS -> "TimelineJS";
            case ICS -> "iCalendar";
            case MARKDOWN -> "Markdown";
            case PDF -> "PDF";
            case HTML -> "HTML";
            case ATOM -> "Atom";
        };
    }

    /** What a format cannot hold of a timeline, in sentences. */
    static List<String> sentences(LossReport report, TimelineFormat format, Wording wording) {
        return LossWords.of(format, report, wording);
    }

    static boolean claim(Entry entry) {
        return entry instanceof ClaimEntry;
    }

    static ClaimEntry asClaim(Entry entry) {
        return (ClaimEntry) entry;
    }

    static EventEntry asEvent(Entry entry) {
        return (EventEntry) entry;
    }

    static boolean quote(ClaimEntry.Text text) {
        return text.form() == WordingForm.QUOTE;
    }

    /** Where the parties above somebody stand, for people; empty at the top. */
    static String path(ClaimEntry.Voice voice) {
        return String.join(" › ", voice.above());
    }
}
