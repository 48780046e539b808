package org.counterclaim.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.counterclaim.web.Characters;
import org.junit.jupiter.api.Test;

/** Calendars are read back by ical4j, which finds every entry, and nothing that RFC 5545 forbids. */
@QuarkusTest
class IcsExportTest {
    private static final int LONGEST = 75;

    @Inject
    IcsExport export;

    private final Hostile timeline = new Hostile();

    @Test
    void calendar_isValid() throws Exception {
        var validity = read(written()).validate();
        assertThat(validity.getEntries()).isEmpty();
    }

    @Test
    void everyEntry_isAComponent_andSaysWhatTheEntrySays() throws Exception {
        var components = components(read(written()));
        assertThat(components).hasSize((int) timeline.entries().count() + 1);
        timeline.entries().forEach(entry -> {
            var component = components.get(entry.id() + "@counterclaim");
            assertThat(component).as(entry.id()).isNotNull();
            assertThat(value(component, Property.URL))
                    .isEqualTo(timeline.scope().site() + entry.address());
            var description = value(component, Property.DESCRIPTION);
            if (entry instanceof ClaimEntry claim) {
                assertThat(description)
                        .contains(Characters.writable(claim.text().wording()));
                assertThat(description)
                        .contains(claim.text().translation(), claim.source().title());
                claim.relays().forEach(relay -> assertThat(description).contains(relay));
                claim.answers().forEach(reply -> assertThat(description).contains(reply.words()));
                assertThat(value(component, Property.SUMMARY))
                        .startsWith(claim.voice().name() + ": ");
                assertThat(value(component, Property.CATEGORIES).replace("\\,", ","))
                        .isEqualTo(claim.voice().lane());
                assertThat(value(component, Property.DTSTAMP)).isEqualTo("20260301T120000Z");
            } else {
                assertThat(value(component, Property.SUMMARY)).startsWith(((EventEntry) entry).title());
                assertThat(description).contains(((EventEntry) entry).summary());
            }
        });
    }

    @Test
    void times_coverWhatIsPossible_andTheSummarySaysWhereTheyAreNotExact() throws Exception {
        var calendar = read(written());
        assertThat(times(calendar, "2016-09-17")).isEqualTo("2016-09-17 2016-09-18");
        assertThat(times(calendar, "2016-09-17/2016-09-18")).isEqualTo("2016-09-17 2016-09-19");
        assertThat(times(calendar, "2016-09-1X")).isEqualTo("2016-09-10 2016-09-20");
        assertThat(times(calendar, "2016")).isEqualTo("2016-01-01 2017-01-01");
        assertThat(times(calendar, "2016-09-17T14:00:00Z")).isEqualTo("2016-09-17T14:00:00Z");
        assertThat(times(calendar, "2016-09-17T17:00+03:00~")).isEqualTo("2016-09-17T13:00:00Z 2016-09-17T15:01:00Z");
        assertThat(times(calendar, "../2016")).isEqualTo("2016-12-31 2017-01-01");
        assertThat(times(calendar, "2018/..")).isEqualTo("2018-01-01 2018-01-02");
        timeline.entries().filter(entry -> entry.when() != null).forEach(entry -> {
            var words = entry.when().inWords(Locale.ENGLISH);
            var component = components(calendar).get(entry.id() + "@counterclaim");
            assertThat(value(component, Property.DESCRIPTION)).contains(words);
            assertThat(value(component, Property.SUMMARY).endsWith("(" + words + ")"))
                    .isEqualTo(Exact.of(entry.when()).isEmpty());
        });
    }

    private String times(Calendar calendar, String text) {
        var entry = timeline.entries()
                .filter(each -> each.when() != null && each.when().text().equals(text))
                .findFirst()
                .orElseThrow();
        var component = components(calendar).get(entry.id() + "@counterclaim");
        assertThat(component.getName()).isEqualTo(Component.VEVENT);
        return component.<DateProperty<?>>getProperties(Property.DTSTART, Property.DTEND).stream()
                .map(property -> property.getDate())
                .map(date -> date instanceof LocalDate day
                        ? day.toString()
                        : Instant.from(date).toString())
                .collect(Collectors.joining(" "));
    }

    @Test
    void whatHasNoDateThatCalendarsKnow_isAJournalEntryWithoutOne() throws Exception {
        var components = components(read(written()));
        var journals = timeline.entries()
                .filter(entry -> entry.when() == null || Loss.BEYOND_CALENDARS.concerns(entry))
                .map(entry -> components.get(entry.id() + "@counterclaim"))
                .toList();
        assertThat(journals).hasSize(4).allSatisfy(journal -> {
            assertThat(journal.getName()).isEqualTo(Component.VJOURNAL);
            assertThat(journal.getProperty(Property.DTSTART)).isEmpty();
        });
        assertThat(journals.stream().map(journal -> value(journal, Property.SUMMARY)))
                .anyMatch(summary -> summary.contains("44 BCE"));
    }

    @Test
    void lines_endInCrLf_areShort_andSplitNoCharacter() throws Exception {
        var file = written();
        var text = new String(file, UTF_8);
        assertThat(text.getBytes(UTF_8)).isEqualTo(file);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        for (var line : text.split("\r\n")) {
            assertThat(line.getBytes(UTF_8).length).as(line).isLessThanOrEqualTo(LONGEST);
            assertThat(line).doesNotContain("\uFFFD");
        }
        assertThat(text.replace("\r\n ", "")).contains(Hostile.ARABIC, Hostile.RUSSIAN.replace(",", "\\,"));
    }

    @Test
    void losses_standAtTheEnd() throws Exception {
        var about = components(read(written())).get("about-0event0000001@counterclaim");
        assertThat(value(about, Property.DESCRIPTION))
                .contains(
                        "As said by 2018",
                        "2 entries have no time and are journal entries",
                        "2 entries reach before the year 1",
                        "1 entry held control characters");
    }

    @Test
    void sameTimeline_makesTheSameBytes() throws Exception {
        assertThat(written()).isEqualTo(written());
    }

    @Test
    void entries_areWrittenAsTheyCome() throws Exception {
        assertThat(read(new ManyEntries().writtenOneByOne(export)).getComponents())
                .hasSize(ManyEntries.COUNT + 1);
    }

    private byte[] written() throws Exception {
        var out = new ByteArrayOutputStream();
        export.write(timeline, out);
        return out.toByteArray();
    }

    private static Calendar read(byte[] file) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(file));
    }

    private static Map<String, CalendarComponent> components(Calendar calendar) {
        return calendar.<CalendarComponent>getComponents().stream()
                .collect(Collectors.toMap(component -> value(component, Property.UID), Function.identity()));
    }

    private static String value(Component component, String name) {
        return component.getProperty(name).map(Property::getValue).orElse("");
    }
}
