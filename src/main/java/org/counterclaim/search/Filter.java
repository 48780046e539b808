package org.counterclaim.search;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.counterclaim.claim.WordingForm;
import org.counterclaim.source.Language;
import org.counterclaim.time.UncertainTime;
import org.counterclaim.time.UnreadableTime;

/** What can be asked for by name: {@code party:Russia}. */
enum Filter {
    /** The name of a party; any text. */
    PARTY(null, Optional::of),
    /** The name of an event; any text. */
    EVENT(null, Optional::of),
    /** The title or the address of a source; any text. */
    SOURCE(null, Optional::of),
    /** A time that {@link UncertainTime} reads in UTC, as it was typed. */
    SAID(Misreading.Kind.NO_TIME, Filter::time),
    /** A tag of BCP 47; its name in English may be typed. */
    LANG(Misreading.Kind.NO_LANGUAGE, value -> Language.tag(value, Locale.ENGLISH)),
    /** The name of a {@link WordingForm} in lower case. */
    FORM(Misreading.Kind.UNKNOWN_VALUE, value -> name(WordingForm.values(), value)),
    /** The name of a {@link Has} in lower case. */
    HAS(Misreading.Kind.UNKNOWN_VALUE, value -> name(Has.values(), value));

    private final Misreading.Kind otherwise;
    private final Function<String, Optional<String>> reading;

    Filter(Misreading.Kind otherwise, Function<String, Optional<String>> reading) {
        this.otherwise = otherwise;
        this.reading = reading;
    }

    static Optional<Filter> named(String name) {
        return Stream.of(values())
                .filter(filter -> filter.code().equalsIgnoreCase(name))
                .findFirst();
    }

    /** As it is typed. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value in the form in which it is looked for; empty if it is none. */
    Optional<String> read(String value) {
        return reading.apply(value);
    }

    /** What is said of a value that is none. */
    Misreading.Kind otherwise() {
        return otherwise;
    }

    private static Optional<String> time(String value) {
        try {
            return Optional.of(UncertainTime.parse(value, ZoneOffset.UTC).text());
        } catch (UnreadableTime none) {
            return Optional.empty();
        }
    }

    private static Optional<String> name(Enum<?>[] values, String value) {
        return Stream.of(values)
                .filter(one -> one.name().equalsIgnoreCase(value))
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .findFirst();
    }
}
