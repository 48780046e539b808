package org.counterclaim.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counterclaim.suggest.Quantity;
import org.counterclaim.suggest.Suggester;

/** The numbers in a passage that may be figures: no years, dates, hours, ages and names. */
final class Numerals {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,9})[-‑](\\d{1,9})");
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final WordList VAGUE = WordList.of("dozens scores hundreds thousands millions billions");
    private static final WordList VAGUE_ONE =
            WordList.of("dozen dozens hundred hundreds thousand thousands million millions");
    private static final WordList MONTHS =
            WordList.of("january february march april may june july august september october"
                    + " november december jan feb mar apr jun jul aug sept sep oct nov dec");
    private static final WordList HOURS = WordList.of("a.m p.m am pm o'clock gmt hours local utc");

    private final Passage passage;
    private final Map<Integer, Quantity> quantities = new HashMap<>();

    private Numerals(String text, Passage passage) {
        this.passage = passage;
        Suggester.quantities(text)
                .forEach(quantity -> quantities.put(quantity.at().start(), quantity));
    }

    static List<Numeral> in(String text, Passage passage) {
        var numerals = new Numerals(text, passage);
        var found = new ArrayList<Numeral>();
        int i = 0;
        while (i < passage.size()) {
            var numeral = numerals.at(i);
            numeral.ifPresent(found::add);
            i = numeral.map(Numeral::to).orElse(i + 1);
        }
        return numerals.joined(found).stream().filter(numerals::mayCount).toList();
    }

    private Optional<Numeral> at(int i) {
        var vague = vague(i);
        if (vague.isPresent()) {
            return vague;
        }
        if (passage.is(i, "a") && passage.is(i + 1, "dozen", "hundred", "thousand", "million")) {
            var typed = Map.of("dozen", "12", "hundred", "100", "thousand", "1000", "million", "1000000");
            return Optional.of(
                    new Numeral(i, i + 2, typed.get(passage.word(i + 1).lower()), ""));
        }
        var span = SPAN.matcher(passage.word(i).text());
        if (span.matches()) {
            return Optional.of(new Numeral(i, i + 1, span.group(1) + "-" + span.group(2), ""));
        }
        var quantity = quantities.get(passage.word(i).at().start());
        return quantity == null ? Optional.empty() : Optional.of(of(quantity, i));
    }

    private Numeral of(Quantity quantity, int i) {
        int to = i;
        while (passage.has(to) && passage.word(to).at().end() <= quantity.at().end()) {
            to++;
        }
        var unit = quantity.unit();
        boolean word = !unit.isEmpty() && Character.isLetter(unit.codePointAt(0));
        if (unit.equals("dozen")) {
            return new Numeral(i, to, plain(quantity.value().multiply(DOZEN)), "");
        }
        return new Numeral(i, word ? to - 1 : to, plain(quantity.value()), word ? "" : unit);
    }

    private static String plain(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    private Optional<Numeral> vague(int i) {
        boolean tens = passage.is(i, "tens", "hundreds") && passage.is(i + 1, "of") && passage.is(i + 2, VAGUE);
        if (tens && passage.is(i + 2, "thousands", "millions")) {
            return Optional.of(new Numeral(i, i + 3, words(i, i + 3), ""));
        }
        int start = passage.is(i, "a") && passage.is(i + 1, "few") ? i + 1 : i;
        if (passage.is(start, "several", "many", "few") && passage.is(start + 1, VAGUE_ONE)) {
            return Optional.of(new Numeral(i, start + 2, words(i, start + 2), ""));
        }
        return passage.is(i, VAGUE) ? Optional.of(new Numeral(i, i + 1, words(i, i + 1), "")) : Optional.empty();
    }

    private String words(int from, int to) {
        var words = new ArrayList<String>();
        for (int i = from; i < to; i++) {
            words.add(passage.word(i).lower());
        }
        return String.join(" ", words);
    }

    /** {@code 83 to 90} is one; {@code rose from 83 to 90} is none, for either may be meant. */
    private List<Numeral> joined(List<Numeral> found) {
        var all = new ArrayList<Numeral>();
        int i = 0;
        while (i < found.size()) {
            var first = found.get(i);
            boolean two = i + 1 < found.size() && joins(first, found.get(i + 1));
            if (!two) {
                all.add(first);
                i++;
                continue;
            }
            var second = found.get(i + 1);
            boolean between = passage.is(first.from() - 1, "between", "from");
            int from = between ? first.from() - 1 : first.from();
            boolean changed = passage.is(first.from() - 1, "from") && passage.isVerb(first.from() - 2);
            if (!changed) {
                all.add(new Numeral(from, second.to(), first.typed() + "-" + second.typed(), second.sign()));
            }
            i += 2;
        }
        return all;
    }

    private boolean joins(Numeral first, Numeral second) {
        boolean next = second.from() == first.to() + 1 && !first.isVague() && !second.isVague();
        return next
                && !first.isSpan()
                && (passage.is(first.to(), "to", "-", "–", "—")
                        || passage.is(first.to(), "and") && passage.is(first.from() - 1, "between"));
    }

    private boolean mayCount(Numeral numeral) {
        int before = numeral.from() - 1;
        int after = numeral.to();
        boolean date = passage.is(before, MONTHS) && passage.isTagged(before, "NNP") || passage.is(after, MONTHS);
        boolean year = numeral.typed().matches("(?:19|20)\\d\\d")
                && !passage.word(numeral.from()).text().contains(",")
                && (passage.isTagged(before, "IN", "NNP", "CD", ",") || !passage.isTagged(after, "JJ", "N"));
        boolean name = passage.isNoun(before) && !passage.isTagged(after, "JJ", "N", "VB")
                || passage.is(before, "no.", "no", "article", "resolution", "flight", "brigade", "unit", "aged", "age");
        boolean share = passage.is(after, "in", "of") && passage.isTagged(after + 1, "CD")
                || passage.is(before, "in", "of") && passage.isTagged(before - 1, "CD")
                || passage.is(after, "out") && passage.is(after + 1, "of")
                || passage.is(before, "of") && passage.is(before - 1, "out");
        boolean one = numeral.typed().equals("1")
                && (passage.is(after, "of", "another", "day", "side") || passage.isTagged(before, "DT", "JJ", "PRP$"));
        boolean hour = passage.is(after, HOURS) || passage.is(before, "%", "per", "every", "each");
        boolean rate = rated(after);
        return !(date || year || name || share || one || hour || rate);
    }

    /** {@code 62 a day}, {@code 62 soldiers per month}. */
    private boolean rated(int after) {
        for (int i = after; i < after + 3; i++) {
            boolean each = passage.is(i, "a", "each", "every", "per");
            if (each && passage.is(i + 1, "day", "week", "month", "year", "hour", "night")
                    || passage.is(i, "per", "daily")) {
                return true;
            }
        }
        return false;
    }
}
