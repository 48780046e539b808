package org.counterclaim.timeline;

import io.quarkus.qute.TemplateEnum;
import java.time.Instant;
import java.util.function.Predicate;
import org.counterclaim.time.UncertainTime;
import org.counterclaim.web.Cells;
import org.counterclaim.web.Characters;
import org.counterclaim.web.Workbooks;

/** Something of an entry that some format cannot hold, or only as text. */
@TemplateEnum
public enum Loss {
    /** Nobody knows when it was. */
    UNDATED(entry -> entry.when() == null),
    /** Its start is open or unknown. */
    OPEN_START(entry -> entry.when() != null && entry.when().earliest().equals(Instant.MIN)),
    /** Its end is open or unknown. */
    OPEN_END(entry -> entry.when() != null && entry.when().latest().equals(Instant.MAX)),
    /** It is marked as approximate or uncertain. */
    MARKED(entry ->
            entry.when() != null && (entry.when().approximate() || entry.when().uncertain())),
    /** A spreadsheet could take some of its text for a formula. */
    FORMULA(entry -> TableColumn.recorded(entry).anyMatch(Cells::startsAFormula)),
    /** Some of its text is longer than a cell of a workbook. */
    LONG_TEXT(entry ->
            TableColumn.recorded(entry).anyMatch(text -> Cells.neutral(text).length() > Workbooks.LONGEST_CELL)),
    /** Its time is none that the cells of a workbook can hold as such. */
    NO_CELL_TIME(entry -> entry.when() != null
            && CellTime.of(entry.when(), entry.when().zone()).isEmpty()),
    /** It is neither one day nor one moment to the minute. */
    INEXACT(entry -> entry.when() != null && Exact.of(entry.when()).isEmpty()),
    /** It has a time of day. */
    CLOCK_TIME(entry -> entry.when() != null && Exact.hasClockTime(entry.when())),
    /** It is told to less than a second. */
    FRACTION(entry -> entry.when() != null
            && (fraction(entry.when().earliest())
                    || fraction(nextTo(entry.when().latest())))),
    /** It reaches before the year 1 or behind the year 9999, a day of leeway for time zones included. */
    BEYOND_CALENDARS(entry -> beyond(entry.when(), "0001-01-02T00:00:00Z", "9999-12-30T00:00:00Z")),
    /** It reaches beyond the time that scripts in browsers can count by the millisecond. */
    BEYOND_CLOCKS(entry -> beyond(entry.when(), "-271820-01-01T00:00:00Z", "+275759-12-30T00:00:00Z")),
    /** It holds control characters, halves of pairs or code points that are no character. */
    UNWRITABLE(entry -> EntryTexts.of(entry).anyMatch(text -> !Characters.allWritable(text))),
    /** It answers questions, with values that programs can compare. */
    ANSWERS(entry -> entry instanceof ClaimEntry claim && !claim.answers().isEmpty()),
    /** It came through others. */
    RELAYED(entry -> entry instanceof ClaimEntry claim && !claim.relays().isEmpty()),
    /** It takes another claim's place in some manner, or changes an account. */
    REPLACING(entry -> entry instanceof ClaimEntry claim
            && (claim.links().manner() != null || !claim.changes().isEmpty())),
    /** It is a claim: what is said of each, and not of what happened. */
    CLAIM(ClaimEntry.class::isInstance),
    /** It is an event. */
    EVENT(EventEntry.class::isInstance),
    /** It holds letters that run from right to left. */
    RIGHT_TO_LEFT(entry -> EntryTexts.of(entry).anyMatch(Characters::anyRightToLeft)),
    /** It holds characters that the fonts on paper have no picture of. */
    WITHOUT_GLYPH(entry -> EntryTexts.of(entry).anyMatch(text -> !Glyphs.haveAll(text)));

    private final Predicate<Entry> concerns;

    Loss(Predicate<Entry> concerns) {
        this.concerns = concerns;
    }

    /** Whether an entry has what would be lost. */
    public boolean concerns(Entry entry) {
        return concerns.test(entry);
    }

    private static boolean fraction(Instant instant) {
        return instant.getNano() != 0;
    }

    private static Instant nextTo(Instant latest) {
        return latest.equals(Instant.MAX) ? Instant.EPOCH : latest.plusNanos(1);
    }

    private static boolean beyond(UncertainTime when, String first, String last) {
        return when != null
                && (bounded(when.earliest()) && !within(when.earliest(), first, last)
                        || bounded(when.latest()) && !within(when.latest(), first, last));
    }

    private static boolean bounded(Instant end) {
        return !end.equals(Instant.MIN) && !end.equals(Instant.MAX);
    }

    private static boolean within(Instant instant, String first, String last) {
        return !instant.isBefore(Instant.parse(first)) && !instant.isAfter(Instant.parse(last));
    }
}
