package org.counterclaim.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SliceTest {
    private static final Cursor FORWARDS = new Cursor("", 0, false);
    private static final Cursor BACKWARDS = new Cursor("", 0, true);

    @Test
    void emptyList_leadsNowhere() {
        assertThat(Slice.of(List.of(), null, String::valueOf)).isEqualTo(new Slice<>(List.of(), null, null));
        assertThat(Slice.of(List.of(), FORWARDS, String::valueOf)).isEqualTo(new Slice<>(List.of(), null, null));
    }

    @Test
    void fullPage_withNothingBehind_isTheLast() {
        assertThat(Slice.of(numbers(1, 50), null, String::valueOf)).isEqualTo(new Slice<>(numbers(1, 50), null, null));
    }

    @Test
    void oneMore_leadsOn_andIsNotShown() {
        assertThat(Slice.of(numbers(1, 51), null, String::valueOf)).isEqualTo(new Slice<>(numbers(1, 50), null, "50"));
    }

    @Test
    void middlePage_leadsBothWays() {
        assertThat(Slice.of(numbers(51, 101), FORWARDS, String::valueOf))
                .isEqualTo(new Slice<>(numbers(51, 100), "51", "100"));
    }

    @Test
    void pageReadBackwards_standsInTheOrderOfTheList() {
        var found = new ArrayList<>(numbers(50, 100));
        Collections.reverse(found);

        assertThat(Slice.of(found, BACKWARDS, String::valueOf)).isEqualTo(new Slice<>(numbers(51, 100), "51", "100"));
    }

    @Test
    void firstPageReadBackwards_leadsOnOnly() {
        var found = new ArrayList<>(numbers(1, 50));
        Collections.reverse(found);

        assertThat(Slice.of(found, BACKWARDS, String::valueOf)).isEqualTo(new Slice<>(numbers(1, 50), null, "50"));
    }

    @Test
    void log_isReadTowardsOlderEntries() {
        assertThat(Slice.older(numbers(1, 51), Integer::longValue)).isEqualTo(new Slice<>(numbers(1, 50), null, "50"));
        assertThat(Slice.older(numbers(1, 50), Integer::longValue)).isEqualTo(new Slice<>(numbers(1, 50), null, null));
    }

    private static List<Integer> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
