package org.counterclaim.question;

import static org.counterclaim.question.UnreadableQuantity.Reason.CEILING;
import static org.counterclaim.question.UnreadableQuantity.Reason.EMPTY;
import static org.counterclaim.question.UnreadableQuantity.Reason.NAMELESS;
import static org.counterclaim.question.UnreadableQuantity.Reason.REVERSED;
import static org.counterclaim.question.UnreadableQuantity.Reason.SHARED;
import static org.counterclaim.question.UnreadableQuantity.Reason.TOO_LONG;
import static org.counterclaim.question.UnreadableQuantity.Reason.UNKNOWN;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words and signs around one figure or two. */
final class QuantityParser {
    private static final int MAX_LENGTH = 100;
    private static final String SIGNS = "≥⩾≤⩽≈∼～＞＜＋，．٬٫’‘ʼ−";
    private static final String[] PLAIN_SIGNS = (">= >= <= <= ~ ~ ~ > < + , . , . ' ' ' -").split(" ");

    private static final Pattern FLOOR =
            Pattern.compile("(.*?)[ ,(]+(?:so far|confirmed)(?:[ ,]+(?:so far|confirmed))?\\)?");
    private static final Pattern NONE = Pattern.compile("none|no[ -]?one|nobody|zero|nil");
    private static final Pattern NAMELESS_WORDS = Pattern.compile(
            "several|many|very many|a few|few|some|numerous|countless|a number|a lot|lots|a handful|unknown|multiple");

    private final String text;
    private final boolean whole;

    private QuantityParser(String text, boolean whole) {
        this.text = text;
        this.whole = whole;
    }

    static Said parse(String typed, boolean whole) {
        var text = plain(typed);
        if (text.isEmpty()) {
            throw new UnreadableQuantity(EMPTY, "");
        }
        if (text.length() > MAX_LENGTH) {
            throw new UnreadableQuantity(TOO_LONG, text.substring(0, MAX_LENGTH));
        }
        var floor = FLOOR.matcher(text);
        return floor.matches()
                ? atLeast(new QuantityParser(floor.group(1), whole).said(), text)
                : new QuantityParser(text, whole).said();
    }

    /** What is so far so, or confirmed, is the least there is. */
    private static Said atLeast(Said said, String text) {
        return switch (said.shape()) {
            case EXACT, ABOUT, BETWEEN -> new Said(Shape.AT_LEAST, said.approximate(), said.first(), said.first());
            case AT_LEAST, MORE_THAN, VAGUE -> said;
            case AT_MOST, FEWER_THAN -> throw new UnreadableQuantity(CEILING, text);
        };
    }

    private Said said() {
        if (NONE.matcher(text).matches()) {
            return single(Shape.EXACT, false, BigDecimal.ZERO);
        }
        if (NAMELESS_WORDS.matcher(text).matches()) {
            throw new UnreadableQuantity(NAMELESS, text);
        }
        var weakest = VagueWord.weakest(text);
        if (weakest.isPresent()) {
            return single(Shape.VAGUE, false, weakest.get());
        }
        for (var phrase : Phrase.values()) {
            var found = phrase.matcher(text);
            if (found.matches()) {
                return phrase.shape() == Shape.BETWEEN ? between(found) : single(phrase, found);
            }
        }
        throw new UnreadableQuantity(UNKNOWN, text);
    }

    private Said single(Phrase phrase, Matcher found) {
        boolean approximate = found.group("about") != null;
        var shape = phrase.shape() == Shape.EXACT && approximate ? Shape.ABOUT : phrase.shape();
        return single(shape, approximate, Figure.read(found.group("first"), whole));
    }

    private static Said single(Shape shape, boolean approximate, BigDecimal figure) {
        return new Said(shape, approximate, figure, figure);
    }

    private Said between(Matcher found) {
        if (Figure.hasWord(found.group("second")) && !Figure.hasWord(found.group("first"))) {
            throw new UnreadableQuantity(SHARED, text);
        }
        var first = Figure.read(found.group("first"), whole);
        var second = Figure.read(found.group("second"), whole);
        if (first.compareTo(second) > 0) {
            throw new UnreadableQuantity(REVERSED, text);
        }
        return new Said(Shape.BETWEEN, found.group("about") != null, first, second);
    }

    /** Lower case, digits and signs as in ASCII, single spaces, nothing that only steers direction. */
    private static String plain(String typed) {
        var plain = new StringBuilder();
        typed.codePoints().forEach(point -> {
            int sign = SIGNS.indexOf(point);
            switch (Character.getType(point)) {
                case Character.DECIMAL_DIGIT_NUMBER -> plain.append(Character.digit(point, 10));
                case Character.SPACE_SEPARATOR, Character.CONTROL -> plain.append(' ');
                case Character.DASH_PUNCTUATION -> plain.append('-');
                case Character.FORMAT -> {}
                default -> plain.append(sign < 0 ? Character.toString(point) : PLAIN_SIGNS[sign]);
            }
        });
        return plain.toString().toLowerCase(Locale.ROOT).replaceAll(" +", " ").strip();
    }
}
