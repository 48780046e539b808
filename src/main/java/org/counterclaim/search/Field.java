package org.counterclaim.search;

import java.util.Locale;

/** What a document says of what it stands for. */
public enum Field {
    /** Every word as it was written, but for case, marks and other forms of a letter. */
    WORDS(Use.WORDS),
    /** Every word by its stem, behind the language in which it was cut: {@code ru:взрыв}. */
    STEMS(Use.WORDS),
    /** The words by which people call it: names, a title; folded. */
    NAMES(Use.WORDS),
    /** What names sound like, whatever letters they are written in. */
    SOUNDS(Use.WORDS),

    /** The public id of what it stands for; the passages of a source share it. */
    SUBJECT(Use.MARK),
    KIND(Use.FACET),
    /** The public ids of what must be seen for this to be seen: itself, its event, its party, its source. */
    RESTS_ON(Use.MARK),
    /** The event, and those that it is part of. */
    EVENT(Use.FACET),
    /** Who says or publishes it, and all for whom that party speaks. */
    PARTY(Use.FACET),
    /** Who says it, and nobody above. */
    SPEAKER(Use.MARK),
    SOURCE(Use.MARK),
    /** The years in which it may have been said, published, or happened. */
    YEAR(Use.FACET),
    /** A tag of BCP 47. */
    LANGUAGE(Use.FACET),
    FORM(Use.FACET),
    HANDS(Use.FACET),
    /** What it has: an answer, a translation, a note, … */
    HAS(Use.MARK),

    /** The earliest second of its time; {@link Long#MIN_VALUE} where it has none. */
    FROM(Use.NUMBER),
    /** The latest second of its time; {@link Long#MIN_VALUE} where it has none. */
    TO(Use.NUMBER),
    /** The key of what it stands for, which is also the order of recording. */
    RECORDED(Use.NUMBER),
    /** Counts the passages of a source from 0; 0 for all else. */
    PASSAGE(Use.NUMBER);

    /** How a field is indexed. */
    enum Use {
        /** Words, separated by single spaces, in their order. */
        WORDS,
        /** Some values, found as they are. */
        MARK,
        /** Some values, found as they are and counted. */
        FACET,
        /** A whole number, found by range and sorted by. */
        NUMBER
    }

    private final Use use;

    Field(Use use) {
        this.use = use;
    }

    Use use() {
        return use;
    }

    /** As it is called in an index. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
