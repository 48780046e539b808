package org.counterclaim.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.web.Typed;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;

/**
 * The data file passes the checks of TimelineJS 3.9 (TimelineConfig, TLDate), told here again, and holds every entry.
 */
@QuarkusTest
class TimelineJsExportTest {
    private static final Set<String> PARTS = Set.of("year", "month", "day", "hour", "minute", "second", "millisecond");

    @Inject
    TimelineJsExport export;

    private final Hostile timeline = new Hostile();

    @Test
    void everyEntry_isASlide_thatTheLoaderTakes() throws Exception {
        var file = read(written(timeline));
        var ids = new HashSet<String>();
        for (var slide : file.getJsonArray("events").getValuesAs(JsonObject.class)) {
            assertThat(ids.add(slide.getString("unique_id"))).isTrue();
            assertIsDate(slide.getJsonObject("start_date"));
            if (slide.containsKey("end_date")) {
                assertIsDate(slide.getJsonObject("end_date"));
                assertThat(slide.getJsonObject("end_date")).isNotEqualTo(slide.getJsonObject("start_date"));
            }
            assertThat(slide.getString("display_date")).isNotBlank();
            assertThat(slide.getString("group")).isNotBlank();
        }
        assertThat(ids.add(file.getJsonObject("title").getString("unique_id"))).isTrue();
        assertThat(ids).containsAll(timeline.entries().map(Entry::id).toList());
        assertThat(ids).hasSize((int) timeline.entries().count() + 1);
    }

    private static void assertIsDate(JsonObject date) {
        assertThat(date).containsKey("year");
        assertThat(PARTS).containsAll(date.keySet());
        date.values()
                .forEach(part -> assertThat(((JsonNumber) part).isIntegral()).isTrue());
        assertThat(date.getInt("month", 1)).isBetween(1, 12);
        assertThat(date.getInt("day", 1)).isBetween(1, 31);
    }

    @Test
    void texts_areTheEntrys_andNoMarkup() throws Exception {
        var slides = slides(timeline);
        timeline.entries().forEach(entry -> {
            var slide = slides.get(entry.id());
            var text = slide.getJsonObject("text");
            assertThat(Jsoup.isValid(text.getString("headline"), Safelist.none()))
                    .isTrue();
            var shown = Typed.line(Jsoup.parse(text.getString("text")).wholeText());
            if (entry instanceof ClaimEntry claim) {
                assertThat(shown).contains(Typed.line(claim.text().wording()));
                claim.relays().forEach(relay -> assertThat(shown).contains(relay));
                claim.answers().forEach(reply -> assertThat(shown).contains(reply.words()));
                var headline = Jsoup.parse(text.getString("headline")).wholeText();
                assertThat(headline).startsWith(claim.voice().name() + ": ");
                assertThat(twiceRead(slide.getString("group")))
                        .isEqualTo(claim.voice().lane());
            } else {
                assertThat(shown).contains(((EventEntry) entry).title());
            }
            assertThat(Jsoup.parse(text.getString("text"))
                            .body()
                            .getAllElements()
                            .eachAttr("href"))
                    .contains(timeline.scope().site() + entry.address());
            assertThat(Jsoup.parse(text.getString("text")).select("script, b, img"))
                    .isEmpty();
        });
    }

    /** TimelineJS reads a group as HTML, keeps its text, and shows that as HTML. */
    private static String twiceRead(String group) {
        return Jsoup.parse(Jsoup.parse(group).wholeText()).wholeText();
    }

    @Test
    void times_coverWhatIsPossible() throws Exception {
        var byTime = byTime();
        assertThat(byTime.get("2016")).isEqualTo("{\"year\":2016}");
        assertThat(byTime.get("2016-09-17")).isEqualTo("{\"year\":2016,\"month\":9,\"day\":17}");
        assertThat(byTime.get("2016-09-1X"))
                .isEqualTo("{\"year\":2016,\"month\":9,\"day\":10}{\"year\":2016,\"month\":9,\"day\":19}");
        assertThat(byTime.get("2016-09-17/2016-09-18"))
                .isEqualTo("{\"year\":2016,\"month\":9,\"day\":17}{\"year\":2016,\"month\":9,\"day\":18}");
        assertThat(byTime.get("2016-09-17T17:00+03:00~")).isEqualTo(clock(17, 16, 0) + clock(17, 18, 1));
        assertThat(byTime.get("2016-09-17T17:00+03:00/2016-09-17T10:50-05:00"))
                .isEqualTo(clock(17, 17, 0) + clock(17, 18, 51));
        assertThat(byTime.get("2016-09-17T14:00:00Z")).isEqualTo(clock(17, 17, 0));
        assertThat(byTime.get("../2016")).isEqualTo("{\"year\":2016,\"month\":12,\"day\":31}");
        assertThat(byTime.get("2018/..")).isEqualTo("{\"year\":2018,\"month\":1,\"day\":1}");
        assertThat(byTime.get("Y-17000")).isEqualTo("{\"year\":-17000}");
        assertThat(byTime.get("-0043-03-15")).isEqualTo("{\"year\":-43,\"month\":3,\"day\":15}");
    }

    private static String clock(int day, int hour, int minute) {
        return "{\"year\":2016,\"month\":9,\"day\":%d,\"hour\":%d,\"minute\":%d,\"second\":0,\"millisecond\":0}"
                .formatted(day, hour, minute);
    }

    private Map<String, String> byTime() throws Exception {
        var slides = slides(timeline);
        return timeline.entries()
                .filter(entry -> entry.when() != null)
                .collect(Collectors.toMap(
                        entry -> entry.when().text(),
                        entry -> {
                            var slide = slides.get(entry.id());
                            var end = slide.containsKey("end_date")
                                    ? slide.get("end_date").toString()
                                    : "";
                            return slide.get("start_date") + end;
                        },
                        (one, other) -> one));
    }

    @Test
    void undated_standsWithTheEarliest_andSaysSo() throws Exception {
        var slides = slides(timeline);
        var undated = timeline.entries().filter(entry -> entry.when() == null).toList();
        assertThat(undated).hasSize(2);
        for (var entry : undated) {
            var slide = slides.get(entry.id());
            assertThat(slide.getJsonObject("start_date")).hasToString("{\"year\":-17000}");
            assertThat(slide.getString("display_date")).contains("placed with the earliest");
            assertThat(slide.getJsonObject("text").getString("text")).contains("Nobody knows when this was");
        }
    }

    @Test
    void onlyUndated_standAtTheLastChange() throws Exception {
        var slides = slides(
                of(timeline.entries().filter(entry -> entry.when() == null).toList()));
        assertThat(slides.values()).hasSize(2).allSatisfy(slide -> assertThat(slide.getJsonObject("start_date"))
                .hasToString("{\"year\":2026,\"month\":3,\"day\":1}"));
    }

    private Timeline of(List<Entry> entries) {
        return new Timeline() {
            @Override
            public Scope scope() {
                return timeline.scope();
            }

            @Override
            public Stream<Entry> entries() {
                return entries.stream();
            }
        };
    }

    @Test
    void title_saysWhatIsLost() throws Exception {
        assertThat(read(written(timeline))
                        .getJsonObject("title")
                        .getJsonObject("text")
                        .getString("text"))
                .contains("2 entries have no year and are placed with the earliest", "uncertainty is shown as text");
    }

    @Test
    void sameTimeline_makesTheSameBytes() throws Exception {
        assertThat(written(timeline)).isEqualTo(written(timeline));
        assertThat(new String(written(timeline), UTF_8)).doesNotContain("<");
    }

    @Test
    void entries_areWrittenAsTheyCome() throws Exception {
        assertThat(read(new ManyEntries().writtenOneByOne(export)).getJsonArray("events"))
                .hasSize(ManyEntries.COUNT);
    }

    private byte[] written(Timeline timeline) throws Exception {
        var out = new ByteArrayOutputStream();
        export.write(timeline, out);
        return out.toByteArray();
    }

    private Map<String, JsonObject> slides(Timeline timeline) throws Exception {
        return read(written(timeline)).getJsonArray("events").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(slide -> slide.getString("unique_id"), Function.identity()));
    }

    private static JsonObject read(byte[] file) {
        try (var reader = Json.createReader(new ByteArrayInputStream(file))) {
            return reader.readObject();
        }
    }
}
