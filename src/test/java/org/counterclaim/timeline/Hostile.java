package org.counterclaim.timeline;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.claim.Manner;
import org.counterclaim.claim.WordingForm;
import org.counterclaim.question.Reading;
import org.counterclaim.question.Stance;
import org.counterclaim.time.UncertainTime;
import org.counterclaim.timeline.ClaimEntry.About;
import org.counterclaim.timeline.ClaimEntry.Document;
import org.counterclaim.timeline.ClaimEntry.Links;
import org.counterclaim.timeline.ClaimEntry.Reply;
import org.counterclaim.timeline.ClaimEntry.Text;
import org.counterclaim.timeline.ClaimEntry.Turn;
import org.counterclaim.timeline.ClaimEntry.Voice;

/**
 * A timeline of all that formats stumble over: line breaks, formulas, right-to-left text, emoji, every kind of time.
 */
final class Hostile implements Timeline {
    static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");
    static final String LONG = "Long words. ".repeat(834).substring(0, 10_000);
    static final String ARABIC = "قال المتحدث إن 62 جنديا قتلوا وأصيب 100 آخرون";
    static final String RUSSIAN = "Погибли 62 военнослужащих, ещё около 100 ранены";

    private static final Instant UPDATED = Instant.parse("2026-03-01T12:00:00Z");

    private final List<Entry> entries = new ArrayList<>();

    Hostile() {
        tell(null, "=cmd()|' /C calc'!A0", "");
        tell("../2016", "+1 before \"quoted\", it's said; semi-colons; 100 % & <b>more</b> </script><!-- ]]>", "en");
        tell("2016-09-1X", "-line one\nline two\r\nline three\ttab", "en");
        tell("2016", "@mention \u0007bell and \u000Bvertical tab, no-break\u00A0space, \uFFFE", "en");
        tell("2016-09-17", ARABIC, "ar");
        tell("2016-09-17", RUSSIAN, "ru");
        tell(
                "2016-09-17T17:00+03:00~",
                "Emoji \uD83D\uDE80\uD83C\uDDFA\uD83C\uDDE6 and \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "en");
        tell("2016-09-17T17:00+03:00/2016-09-17T10:50-05:00", "Across zones", "en");
        tell("2016-09-17T14:00:00Z", LONG, "en");
        tell("2016-09-17/2016-09-18", "Two days", "en");
        tell("2016-09-18?", "Uncertain \u2028 separator", "en");
        tell("2016-10-30T02:30", "In the hour that came twice", "en");
        tell("2018/..", "Open end", "en");
        tell("Y-17000", "Before all calendars", "en");
        tell("-0043-03-15", "44 BCE", "la");
        happen("2016-09-17T17:00+03:00~", "Strike", "Jabal al-Tharda");
        happen(null, "Undated \"part\"", "");
        entries.sort(Entry.IN_TIME);
    }

    private void tell(String when, String wording, String language) {
        int number = entries.size() + 1;
        entries.add(new ClaimEntry(
                "0claim%07d".formatted(number),
                number,
                when == null ? null : UncertainTime.parse(when, DAMASCUS),
                new About("0event0000001", "Strike"),
                new Voice(
                        "0party%07d".formatted(number),
                        number % 2 == 0 ? "Ministry, \"Defence\"" : "=Observatory",
                        number % 2 == 0 ? List.of("Russia") : List.of()),
                number % 3 == 0 ? List.of("Agency \"A\"", "Вестник") : List.of(),
                number % 3 == 0 ? 4 : 2,
                new Text(
                        wording,
                        number % 2 == 0 ? WordingForm.QUOTE : WordingForm.PARAPHRASE,
                        number % 4 == 0,
                        language,
                        number % 5 == 0 ? "=A translation" : ""),
                new Document(
                        "0source%06d".formatted(number % 3),
                        number % 3 == 0 ? "Статья \"О событии\"" : "Report; part, " + number % 3,
                        number % 3 == 1 ? "" : "Outlet",
                        number % 3 == 1 ? "" : "https://example.org/a?b=c&d=\"e\"",
                        number % 3 == 2 ? null : UncertainTime.parse("2016-09-18", DAMASCUS),
                        number % 2 == 0 ? "ab".repeat(32) : ""),
                new Links(
                        number % 4 == 1 ? "0claim0000001" : "",
                        number % 5 == 2 ? "0claim0000002" : "",
                        number % 5 == 2 ? Manner.CORRECTS : null,
                        number == 3 ? Manner.RETRACTS : null),
                number % 2 == 0
                        ? List.of(
                                new Reply(
                                        "0question0001",
                                        "How many were killed?",
                                        Stance.ASSERTS,
                                        ">90",
                                        Reading.STATED,
                                        "",
                                        "more than 90"),
                                new Reply(
                                        "0question0002",
                                        "=Why?",
                                        Stance.DECLINES,
                                        "",
                                        Reading.DOUBTFUL,
                                        "the words, \"as given\"",
                                        "declines to comment"))
                        : List.of(),
                number % 7 == 0
                        ? List.of(new Turn("0question0001", "How many were killed?", "83", "more than 90"))
                        : List.of(),
                UPDATED));
    }

    private void happen(String when, String title, String place) {
        int number = entries.size() + 1;
        entries.add(new EventEntry(
                "0event%07d".formatted(number),
                number,
                when == null ? null : UncertainTime.parse(when, DAMASCUS),
                title,
                place,
                "=Summary\nof it"));
    }

    @Override
    public Scope scope() {
        return new Scope(
                "0event0000001",
                "Strike \"at\" <Jabal> =al-Tharda",
                "Jabal al-Tharda",
                "/events/0event0000001/timeline?said=2018",
                "https://counterclaim.example",
                DAMASCUS,
                List.of("As said by 2018"),
                UPDATED);
    }

    @Override
    public Stream<Entry> entries() {
        return entries.stream();
    }
}
