package org.counterclaim.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.counterclaim.question.UnreadableQuantity.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "62 | EXACT | 62 | 62",
                "+62 | EXACT | 62 | 62",
                "٦٢ | EXACT | 62 | 62",
                "६२ | EXACT | 62 | 62",
                "none | EXACT | 0 | 0",
                "No one | EXACT | 0 | 0",
                "nobody | EXACT | 0 | 0",
                "zero | EXACT | 0 | 0",
                "nil | EXACT | 0 | 0",
                "~100 | ABOUT | 90 | 110",
                "≈100 | ABOUT | 90 | 110",
                "about 100 | ABOUT | 90 | 110",
                "Around 100 | ABOUT | 90 | 110",
                "approximately 100 | ABOUT | 90 | 110",
                "approx. 100 | ABOUT | 90 | 110",
                "roughly 100 | ABOUT | 90 | 110",
                "some 100 | ABOUT | 90 | 110",
                "circa 100 | ABOUT | 90 | 110",
                "ca. 100 | ABOUT | 90 | 110",
                "c.100 | ABOUT | 90 | 110",
                "~5 | ABOUT | 4 | 6",
                "~83 | ABOUT | 74 | 92",
                "~0 | ABOUT | 0 | 1",
                ">=60 | AT_LEAST | 60 | -",
                "≥60 | AT_LEAST | 60 | -",
                "60+ | AT_LEAST | 60 | -",
                "at least 60 | AT_LEAST | 60 | -",
                "no fewer than 60 | AT_LEAST | 60 | -",
                "no less than 60 | AT_LEAST | 60 | -",
                "not less than 60 | AT_LEAST | 60 | -",
                "minimum 60 | AT_LEAST | 60 | -",
                "a minimum of 60 | AT_LEAST | 60 | -",
                "from 60 on | AT_LEAST | 60 | -",
                "60 or more | AT_LEAST | 60 | -",
                "62 so far | AT_LEAST | 62 | -",
                "62 confirmed | AT_LEAST | 62 | -",
                "62 (confirmed) | AT_LEAST | 62 | -",
                "62 confirmed so far | AT_LEAST | 62 | -",
                "at least 60 confirmed | AT_LEAST | 60 | -",
                "about 62 so far | AT_LEAST | 55 | -",
                "83-90 confirmed | AT_LEAST | 83 | -",
                "at least about 60 | AT_LEAST | 54 | -",
                ">90 | MORE_THAN | 91 | -",
                "more than 90 | MORE_THAN | 91 | -",
                "over 90 | MORE_THAN | 91 | -",
                "above 90 | MORE_THAN | 91 | -",
                "upwards of 90 | MORE_THAN | 91 | -",
                "more than 90 confirmed | MORE_THAN | 91 | -",
                "<=15 | AT_MOST | 0 | 15",
                "≤15 | AT_MOST | 0 | 15",
                "up to 15 | AT_MOST | 0 | 15",
                "at most 15 | AT_MOST | 0 | 15",
                "no more than 15 | AT_MOST | 0 | 15",
                "not more than 15 | AT_MOST | 0 | 15",
                "maximum 15 | AT_MOST | 0 | 15",
                "15 or fewer | AT_MOST | 0 | 15",
                "<15 | FEWER_THAN | 0 | 14",
                "fewer than 15 | FEWER_THAN | 0 | 14",
                "less than 15 | FEWER_THAN | 0 | 14",
                "under 15 | FEWER_THAN | 0 | 14",
                "below 15 | FEWER_THAN | 0 | 14",
                "83-90 | BETWEEN | 83 | 90",
                "83–90 | BETWEEN | 83 | 90",
                "83 — 90 | BETWEEN | 83 | 90",
                "83 to 90 | BETWEEN | 83 | 90",
                "from 83 to 90 | BETWEEN | 83 | 90",
                "between 83 and 90 | BETWEEN | 83 | 90",
                "~83-90 | BETWEEN | 74 | 99",
                "about 83 to 90 | BETWEEN | 74 | 99",
                "1 000-2 000 | BETWEEN | 1000 | 2000",
                "dozens | VAGUE | 12 | -",
                "scores | VAGUE | 20 | -",
                "Hundreds | VAGUE | 100 | -",
                "several hundred | VAGUE | 100 | -",
                "thousands | VAGUE | 1000 | -",
                "tens of thousands | VAGUE | 10000 | -",
                "millions | VAGUE | 1000000 | -",
                "1,000 | EXACT | 1000 | 1000",
                "1 000 | EXACT | 1000 | 1000",
                "1\u00a0000 | EXACT | 1000 | 1000",
                "1'000'000 | EXACT | 1000000 | 1000000",
                "1,234,567 | EXACT | 1234567 | 1234567",
                "1.234.567 | EXACT | 1234567 | 1234567",
                "2 thousand | EXACT | 2000 | 2000",
                "1.5 million | EXACT | 1500000 | 1500000",
                "about 2 million | ABOUT | 1800000 | 2200000",
            })
    void wholeNumbers_areReadAsWritten(String typed, Shape shape, BigDecimal low, BigDecimal high) {
        var quantity = Quantity.parse(typed, true, null);

        assertThat(quantity.shape()).isEqualTo(shape);
        assertThat(quantity.low()).isEqualTo(low);
        assertThat(quantity.high()).isEqualTo(high);
        assertThat(quantity.text()).isEqualTo(typed.strip());
        assertThat(quantity.lowOpen()).isEqualTo(low == null);
        assertThat(quantity.highOpen()).isEqualTo(high == null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1.5 | 1.5 | false | 1.5 | false",
                "1,5 | 1.5 | false | 1.5 | false",
                "٫٥ | - | - | - | -",
                "١٫٥ | 1.5 | false | 1.5 | false",
                "0.125 | 0.125 | false | 0.125 | false",
                "1.2340 | 1.234 | false | 1.234 | false",
                "1,234.5 | 1234.5 | false | 1234.5 | false",
                "1.234,5 | 1234.5 | false | 1234.5 | false",
                "-5 | -5 | false | -5 | false",
                "−5.5 | -5.5 | false | -5.5 | false",
                "-5--3 | -5 | false | -3 | false",
                ">-5 | -5 | true | - | true",
                ">90 | 90 | true | - | true",
                "<15 | - | true | 15 | true",
                "<=15 | - | true | 15 | false",
                "~2.5 | 2.25 | false | 2.75 | false",
                "~-10 | -11 | false | -9 | false",
                "~0 | 0 | false | 0 | false",
                "more than about 90 | 81 | true | - | true",
            })
    void decimals_keepTheirFractionsAndOpenBounds(
            String typed, BigDecimal low, Boolean lowOpen, BigDecimal high, Boolean highOpen) {
        if (lowOpen == null) {
            assertThat(reasonOf(typed, false)).isEqualTo(Reason.UNKNOWN);
            return;
        }
        var range = Quantity.parse(typed, false, null).range();

        assertThat(range).isEqualTo(new Range(low, lowOpen, high, highOpen));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | EMPTY",
                "several | NAMELESS",
                "Many | NAMELESS",
                "a few | NAMELESS",
                "1.000 | AMBIGUOUS",
                "62.500 | AMBIGUOUS",
                "10 to 20 thousand | SHARED",
                "between 10 and 20 million | SHARED",
                "1.5 | FRACTION",
                "1,5 | FRACTION",
                "62.0 | FRACTION",
                "1,234.5 | FRACTION",
                "1.2345 thousand | FRACTION",
                "-5 | NEGATIVE",
                "90-83 | REVERSED",
                "up to 15 so far | CEILING",
                "fewer than 15 confirmed | CEILING",
                "fewer than 0 | IMPOSSIBLE",
                "1234567890123456 | DIGITS",
                "62 soldiers | UNKNOWN",
                "1,00,000 | UNKNOWN",
                "1,,000 | UNKNOWN",
                "12 345 6 | UNKNOWN",
                "62 63 | UNKNOWN",
                "what? | UNKNOWN",
                "1e5 | UNKNOWN",
                "more than more than 5 | UNKNOWN",
            })
    void whatIsNoWholeNumber_isRefusedWithItsReason(String typed, Reason reason) {
        assertThat(reasonOf(typed, true)).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,000", "1.000", "62.500", "999,999"})
    void thousandOrFraction_isNotGuessed_whereFractionsAreTaken(String typed) {
        assertThat(reasonOf(typed, false)).isEqualTo(Reason.AMBIGUOUS);
    }

    @Test
    void longText_isRefused_andNotRepeatedWhole() {
        var refused = refusal("9".repeat(101), true);

        assertThat(refused.reason()).isEqualTo(Reason.TOO_LONG);
        assertThat(refused.text()).hasSize(100);
    }

    @Test
    void fewerThanOne_isNone() {
        assertThat(Quantity.parse("fewer than 1", true, null).range())
                .isEqualTo(Quantity.parse("none", true, null).range());
    }

    @Test
    void tolerance_isTheQuestions() {
        assertThat(Quantity.parse("~100", true, new BigDecimal("2.5")).range())
                .isEqualTo(Range.closed(new BigDecimal(97), new BigDecimal(103)));
        assertThat(Quantity.parse("~100", true, BigDecimal.ZERO).range())
                .isEqualTo(Range.closed(new BigDecimal(99), new BigDecimal(101)));
    }

    @Test
    void touchingBounds_meetOnlyWhereBothAreClosed() {
        assertThat(decimal("<=15").intersects(decimal(">=15"))).isTrue();
        assertThat(decimal("<15").intersects(decimal(">=15"))).isFalse();
        assertThat(decimal("<=15").intersects(decimal(">15"))).isFalse();
    }

    private static Quantity decimal(String typed) {
        return Quantity.parse(typed, false, null);
    }

    private static Reason reasonOf(String typed, boolean whole) {
        return refusal(typed, whole).reason();
    }

    private static UnreadableQuantity refusal(String typed, boolean whole) {
        var refused = catchThrowableOfType(UnreadableQuantity.class, () -> Quantity.parse(typed, whole, null));
        assertThat(refused).as(typed).isNotNull();
        return refused;
    }
}
