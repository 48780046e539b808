package org.counterclaim.question;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The phrases in which figures are given, in English and in signs; the first that fits is meant. */
enum Phrase {
    /** "between 83 and 90". */
    BETWEEN(Shape.BETWEEN, "between %s ?(?:and|to|-) ?" + Phrase.SECOND),
    /** {@code 83-90}, "83 to 90". */
    TO(Shape.BETWEEN, "(?:from )?%s ?(?:to|-) ?" + Phrase.SECOND),
    /** {@code >=60}, "at least 60". */
    AT_LEAST(Shape.AT_LEAST, "(?:>=|=>|at least|(?:no|not) (?:fewer|less) than|(?:a )?minimum(?: of)?|min\\.?) ?%s"),
    /** {@code 60+}, "60 or more". */
    AND_UP(Shape.AT_LEAST, "%s ?(?:\\+|(?:or|and) (?:more|over|above|up|upwards))"),
    /** "from 60 on". */
    FROM(Shape.AT_LEAST, "from %s ?(?:on|onwards?|up|upwards?)?"),
    /** {@code >90}, "more than 90". */
    MORE_THAN(Shape.MORE_THAN, "(?:>|more than|over|above|upwards? of|in excess of|exceeding) ?%s"),
    /** {@code <=15}, "up to 15". */
    AT_MOST(Shape.AT_MOST, "(?:<=|=<|up to|at (?:the )?most|(?:no|not) more than|(?:a )?maximum(?: of)?|max\\.?) ?%s"),
    /** "15 or fewer". */
    AND_DOWN(Shape.AT_MOST, "%s ?(?:or|and) (?:fewer|less|under|below)"),
    /** {@code <15}, "fewer than 15". */
    FEWER_THAN(Shape.FEWER_THAN, "(?:<|fewer than|less than|under|below) ?%s"),
    /** {@code 62}, {@code ~100}. */
    PLAIN(Shape.EXACT, "%s");

    private static final String ABOUT = "(?:~|about|around|approximately|approx\\.?|roughly|some|circa|ca?\\.?) ?";
    private static final String FIRST = "(?<about>" + ABOUT + ")?(?<first>" + Figure.PATTERN + ")";
    private static final String SECOND = "(?:" + ABOUT + ")?(?<second>" + Figure.PATTERN + ")";

    private final Shape shape;
    private final Pattern pattern;

    Phrase(Shape shape, String pattern) {
        this.shape = shape;
        this.pattern = Pattern.compile(pattern.replace("%s", FIRST));
    }

    Shape shape() {
        return shape;
    }

    Matcher matcher(String text) {
        return pattern.matcher(text);
    }
}
