package org.counterclaim.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class UncertainTimePropertyTest {

    private static final List<String> ZONES = List.of(
            "UTC", "Asia/Damascus", "Europe/Berlin", "America/Nuuk", "America/St_Johns", "Pacific/Apia", "+05:30");

    @Property
    void text_isKept(@ForAll("times") UncertainTime time) {
        UncertainTime again = UncertainTime.parse(" " + time.text() + "\t", time.zone());

        assertThat(again.text()).isEqualTo(time.text());
        assertThat(again).isEqualTo(time).hasSameHashCodeAs(time);
        assertThat(again.span()).isEqualTo(time.span());
    }

    @Property
    void bounds_areOrdered(@ForAll("times") UncertainTime time) {
        assertThat(time.earliest()).isBeforeOrEqualTo(time.latest());
        assertThat(time.earliestSecond()).isLessThanOrEqualTo(time.latestSecond());
    }

    @Property
    void questionMark_widensNothing(@ForAll("bare") String text, @ForAll("zones") ZoneId zone) {
        assertThat(UncertainTime.parse(text + "?", zone).span())
                .isEqualTo(UncertainTime.parse(text, zone).span());
    }

    @Property
    void tilde_widensBothWays_asPercentDoes(@ForAll("bare") String text, @ForAll("zones") ZoneId zone) {
        Span narrow = UncertainTime.parse(text, zone).span();
        Span wide = UncertainTime.parse(text + "~", zone).span();

        assertThat(wide.earliest()).isBefore(narrow.earliest());
        assertThat(wide.latest()).isAfter(narrow.latest());
        assertThat(UncertainTime.parse(text + "%", zone).span()).isEqualTo(wide);
    }

    @Property
    void narrowerPrecision_liesWithinWider(@ForAll("clocks") String clock, @ForAll("zones") ZoneId zone) {
        String day = clock.substring(0, clock.indexOf('T'));
        String month = day.substring(0, day.lastIndexOf('-'));
        String year = month.substring(0, month.lastIndexOf('-'));
        List<String> widening = List.of(day, day.substring(0, day.length() - 1) + "X", month + "-XX", month, year);

        for (int i = 1; i < widening.size(); i++) {
            Span wide = UncertainTime.parse(widening.get(i), zone).span();
            Span narrow = UncertainTime.parse(widening.get(i - 1), zone).span();
            assertThat(wide.contains(narrow))
                    .as("%s in %s", widening.get(i - 1), widening.get(i))
                    .isTrue();
        }
    }

    @Property
    void clockTimes_lieWithinTheirHour_andHourWithinItsDay(
            @ForAll("clocks") String clock, @ForAll("fixedZones") ZoneId zone) {
        String local = clock.split("[Z+]")[0];
        int hourEnd = local.indexOf('T') + 3;
        Span day = UncertainTime.parse(local.substring(0, hourEnd - 3), zone).span();
        Span hour = UncertainTime.parse(local.substring(0, hourEnd), zone).span();

        assertThat(hour.contains(UncertainTime.parse(local, zone).span())).isTrue();
        assertThat(day.contains(hour)).isTrue();
    }

    @Property
    void days_followOneAnotherWithoutGap(@ForAll("zones") ZoneId zone, @ForAll("dates") LocalDate date) {
        Span day = UncertainTime.parse(iso(date), zone).span();
        Span next = UncertainTime.parse(iso(date.plusDays(1)), zone).span();

        assertThat(next.earliest().minusNanos(1)).isBeforeOrEqualTo(day.latest());
        assertThat(next.latest()).isAfterOrEqualTo(day.latest());
    }

    @Property
    void intersection_isSymmetric_andWithinBoth(
            @ForAll("times") UncertainTime one, @ForAll("times") UncertainTime two) {
        assertThat(one.span().intersection(two.span()))
                .isEqualTo(two.span().intersection(one.span()))
                .matches(common -> common.isPresent() == one.span().intersects(two.span()))
                .matches(common -> common.stream().allMatch(one.span()::contains))
                .matches(common -> common.stream().allMatch(two.span()::contains));
    }

    @Property
    void spans_areBeforeAfterOrIntersecting(@ForAll("times") UncertainTime one, @ForAll("times") UncertainTime two) {
        List<Boolean> relations = List.of(
                one.certainlyBefore(two), two.certainlyBefore(one), one.span().intersects(two.span()));

        assertThat(relations).containsOnlyOnce(true);
    }

    @Property
    void certainlyBefore_isAStrictPartialOrder(
            @ForAll("times") UncertainTime a, @ForAll("times") UncertainTime b, @ForAll("times") UncertainTime c) {
        List<UncertainTime> sorted = List.of(a, b, c).stream()
                .sorted(Comparator.comparing(UncertainTime::latest))
                .toList();
        UncertainTime first = sorted.get(0);
        UncertainTime second = sorted.get(1);
        UncertainTime third = sorted.get(2);

        assertThat(a.certainlyBefore(a)).isFalse();
        assertThat(a.certainlyBefore(b) && b.certainlyBefore(a)).isFalse();
        if (first.certainlyBefore(second) && second.certainlyBefore(third)) {
            assertThat(first.certainlyBefore(third)).isTrue();
        }
    }

    @Property
    void timelineOrder_agreesWithCertainlyBefore(@ForAll("times") UncertainTime a, @ForAll("times") UncertainTime b) {
        if (a.certainlyBefore(b)) {
            assertThat(UncertainTime.BY_EARLIEST_THEN_LATEST.compare(a, b)).isNegative();
        }
    }

    @Property
    void garbage_isOnlyEverUnreadable(@ForAll("garbage") String text, @ForAll("zones") ZoneId zone) {
        assertThatCode(() -> {
                    try {
                        assertThat(UncertainTime.parse(text, zone).inWords(Locale.ENGLISH))
                                .isNotBlank();
                    } catch (UnreadableTime refusal) {
                        assertThat(refusal.getMessage())
                                .containsPattern("write|for example")
                                .endsWith(".");
                    }
                })
                .doesNotThrowAnyException();
    }

    @Property
    void words_areThere_andShowAClockOnlyIfOneWasGiven(@ForAll("times") UncertainTime time) {
        for (String words : List.of(time.inWords(Locale.ENGLISH), time.inShort(Locale.ENGLISH))) {
            assertThat(words).isNotBlank().doesNotContain("{").doesNotContain("null");
            if (time.text().contains("T")) {
                assertThat(words).containsPattern("\\d\\d(:\\d\\d|h)");
            } else {
                assertThat(words).doesNotContainPattern("\\d:\\d|\\dh\\b|UTC| time\\)");
            }
        }
    }

    @Property
    void words_showSecondsOnlyIfTheyWereGiven(@ForAll("clocks") String text, @ForAll("zones") ZoneId zone) {
        String clock = text.substring(text.indexOf('T') + 1).split("[Z+]")[0];

        String words = UncertainTime.parse(text, zone).inWords(Locale.ENGLISH);

        assertThat(words).startsWith((clock.contains(":") ? clock : clock + "h") + ",");
    }

    @Provide
    Arbitrary<UncertainTime> times() {
        Arbitrary<String> texts = Arbitraries.oneOf(marked(), halfOpen(), interval());
        return Combinators.combine(texts, zones()).as(UncertainTimePropertyTest::orderly);
    }

    /** An interval drawn the wrong way round is turned. */
    private static UncertainTime orderly(String text, ZoneId zone) {
        try {
            return UncertainTime.parse(text, zone);
        } catch (UnreadableTime refusal) {
            String[] ends = text.split("/");
            return UncertainTime.parse(ends[1] + "/" + ends[0], zone);
        }
    }

    private Arbitrary<String> marked() {
        return Combinators.combine(bare(), Arbitraries.of("", "?", "~", "%")).as((time, mark) -> time + mark);
    }

    private Arbitrary<String> halfOpen() {
        return Combinators.combine(Arbitraries.of("../%s", "%s/..", "/%s", "%s/"), marked())
                .as((shape, time) -> shape.formatted(time));
    }

    private Arbitrary<String> interval() {
        return Combinators.combine(marked(), marked()).as((start, end) -> start + "/" + end);
    }

    @Provide
    Arbitrary<String> bare() {
        Arbitrary<String> shaped = Combinators.combine(
                        dates(), Arbitraries.of("%s", "%s-XX", "%s-XX-XX", "%s-21", "%s-24", "Y1%s", "Y-3%s"))
                .as((date, shape) -> shape.formatted(iso(date).substring(0, 4)));
        Arbitrary<String> masked = Combinators.combine(dates(), Arbitraries.of(2, 3))
                .as((date, kept) -> iso(date).substring(0, kept) + "X".repeat(4 - kept));
        Arbitrary<String> narrower = Combinators.combine(dates(), Arbitraries.of(7, 9, 10))
                .as((date, kept) -> iso(date).substring(0, kept) + (kept == 9 ? "X" : ""));
        return Arbitraries.oneOf(shaped, masked, narrower, clocks());
    }

    @Provide
    Arbitrary<String> clocks() {
        Arbitrary<String> time = Arbitraries.integers().between(0, 86_399).map(second -> "T%02d:%02d:%02d"
                .formatted(second / 3600, second / 60 % 60, second % 60));
        return Combinators.combine(
                        dates(),
                        time,
                        Arbitraries.of(3, 6, 9, 9),
                        Arbitraries.of("", ".5"),
                        Arbitraries.of("", "Z", "+03:00"))
                .as((date, clock, kept, fraction, offset) ->
                        iso(date) + clock.substring(0, kept) + (kept == 9 ? fraction : "") + offset);
    }

    /** Years around the present are drawn most: there the clocks change. */
    @Provide
    Arbitrary<LocalDate> dates() {
        Arbitrary<Long> near = Arbitraries.longs().between(10_000, 24_000);
        Arbitrary<Long> far = Arbitraries.longs()
                .between(
                        LocalDate.of(1000, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 30).toEpochDay());
        return Arbitraries.oneOf(near, near, far).map(LocalDate::ofEpochDay);
    }

    private static String iso(LocalDate date) {
        return date.toString();
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZONES).map(ZoneId::of);
    }

    @Provide
    Arbitrary<ZoneId> fixedZones() {
        return Arbitraries.of("UTC", "+05:30", "-03:00").map(ZoneId::of);
    }

    @Provide
    Arbitrary<String> garbage() {
        Arbitrary<String> wild = Arbitraries.strings().ofMaxLength(120);
        Arbitrary<String> like =
                Arbitraries.strings().withChars("0123456789-:+./TtZzXY?~% ").ofMaxLength(30);
        Arbitrary<String> spoiled = Combinators.combine(
                        bare(),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.strings()
                                .withChars("0139-:+./TZXY?~%\u0660")
                                .ofMaxLength(3))
                .as((text, place, typo) -> new StringBuilder(text)
                        .insert(Math.min(place, text.length()), typo)
                        .toString());
        return Arbitraries.oneOf(wild, like, spoiled);
    }
}
