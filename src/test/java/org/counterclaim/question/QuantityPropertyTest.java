package org.counterclaim.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class QuantityPropertyTest {
    /** Beyond every number that is drawn, widened by as much as can be. */
    private static final int BEYOND = 100;

    /** A quantity over small whole numbers, and which of them fit it, said a second time by other means. */
    private record Drawn(String text, IntPredicate fits) {}

    @Property
    void everyNumber_isReadBack(@ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long number) {
        var plain = BigDecimal.valueOf(number);

        for (var typed : new String[] {Long.toString(number), String.format(Locale.ENGLISH, "%,d", number)}) {
            assertThat(Quantity.parse(typed, true, null).range()).isEqualTo(Range.closed(plain, plain));
        }
    }

    @Property
    void everyDecimal_isReadBack(@ForAll @LongRange(min = -999_999, max = 999_999) long unscaled) {
        // Four places: never three, which could be a group.
        var number = BigDecimal.valueOf(unscaled, 4);

        var read = Quantity.parse(number.toPlainString(), false, null);

        assertThat(read.low()).isEqualByComparingTo(number);
        assertThat(read.high()).isEqualByComparingTo(number);
    }

    @Property
    void text_isKept(@ForAll("drawn") Drawn drawn) {
        var typed = Quantity.parse(" " + drawn.text() + "\t", true, null);

        assertThat(typed.text()).isEqualTo(drawn.text());
        assertThat(typed).isEqualTo(Quantity.parse(drawn.text(), true, null));
    }

    @Property
    void contains_agreesWithCounting(@ForAll("drawn") Drawn drawn, @ForAll @IntRange(max = BEYOND) int number) {
        var quantity = Quantity.parse(drawn.text(), true, null);

        assertThat(quantity.contains(BigDecimal.valueOf(number)))
                .isEqualTo(drawn.fits().test(number));
    }

    @Property
    void intersects_agreesWithCounting(@ForAll("drawn") Drawn one, @ForAll("drawn") Drawn other) {
        var common = IntStream.rangeClosed(0, BEYOND)
                .anyMatch(number -> one.fits().test(number) && other.fits().test(number));

        assertThat(Quantity.parse(one.text(), true, null).intersects(Quantity.parse(other.text(), true, null)))
                .isEqualTo(common)
                .isEqualTo(Quantity.parse(other.text(), true, null).intersects(Quantity.parse(one.text(), true, null)));
    }

    @Property
    void about_neverNarrows(
            @ForAll("bounded") String text, @ForAll boolean whole, @ForAll @IntRange(max = 100) int percent) {
        var tolerance = BigDecimal.valueOf(percent);
        var exact = Quantity.parse(text, whole, tolerance);
        var about = Quantity.parse("~" + text, whole, tolerance);
        var wider = Quantity.parse("~" + text, whole, tolerance.add(BigDecimal.ONE));

        assertThat(about.low()).isLessThanOrEqualTo(exact.low());
        assertThat(about.high()).isGreaterThanOrEqualTo(exact.high());
        assertThat(wider.low()).isLessThanOrEqualTo(about.low());
        assertThat(wider.high()).isGreaterThanOrEqualTo(about.high());
        if (whole) {
            assertThat(about.high()).isGreaterThan(exact.high());
            assertThat(about.low().scale()).isZero();
        }
    }

    @Property
    void anything_isAQuantityOrUnreadable(@ForAll("garbage") String typed, @ForAll boolean whole) {
        assertThatCode(() -> {
                    try {
                        var quantity = Quantity.parse(typed, whole, null);
                        assertThat(quantity.low() == null && quantity.high() == null)
                                .as("says nothing at all")
                                .isFalse();
                        if (quantity.low() != null && quantity.high() != null) {
                            assertThat(quantity.low()).isLessThanOrEqualTo(quantity.high());
                        }
                    } catch (UnreadableQuantity refusal) {
                        assertThat(refusal.text().length()).isLessThanOrEqualTo(100);
                    }
                })
                .doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<Drawn> drawn() {
        var figure = Arbitraries.integers().between(0, 40);
        return Combinators.combine(figure, figure, Arbitraries.of(0, 1, 2, 3, 4, 5, 6))
                .as((one, other, shape) -> drawn(Math.min(one, other), Math.max(one, other), shape));
    }

    private static Drawn drawn(int low, int high, int shape) {
        return switch (shape) {
            case 0 -> new Drawn("" + low, number -> number == low);
            case 1 -> new Drawn("at least " + low, number -> number >= low);
            case 2 -> new Drawn(">" + low, number -> number > low);
            case 3 -> new Drawn("up to " + low, number -> number <= low);
            case 4 -> new Drawn("<" + (low + 1), number -> number < low + 1);
            case 5 -> new Drawn(low + "-" + high, number -> number >= low && number <= high);
            default -> new Drawn("about " + low, number -> near(number, low));
        };
    }

    /** Within a tenth, rounded outward, and at least the neighbours. */
    private static boolean near(int number, int said) {
        int tenth = (int) Math.ceil(said / 10.0);
        return Math.abs(number - said) <= Math.max(1, tenth);
    }

    @Provide
    Arbitrary<String> bounded() {
        var figure = Arbitraries.integers().between(0, 5_000);
        return Combinators.combine(figure, figure, Arbitraries.of(true, false))
                .as((one, other, span) -> span ? Math.min(one, other) + "-" + Math.max(one, other) : "" + one);
    }

    @Provide
    Arbitrary<String> garbage() {
        Arbitrary<String> wild = Arbitraries.strings().ofMaxLength(110);
        Arbitrary<String> like =
                Arbitraries.strings().withChars("0123456789.,' -+~<>=٣").ofMaxLength(20);
        Arbitrary<String> words = Arbitraries.of(
                        "about",
                        "at least",
                        "more than",
                        "up to",
                        "between",
                        "and",
                        "to",
                        "62",
                        "1,000",
                        "1.5",
                        "so far",
                        "confirmed",
                        "dozens",
                        "none",
                        "or more",
                        "million",
                        "c.",
                        "-")
                .list()
                .ofMaxSize(5)
                .map(list -> String.join(" ", list));
        return Arbitraries.oneOf(wild, like, words);
    }
}
