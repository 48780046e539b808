package org.counterclaim.compare;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.question.Option;
import org.counterclaim.question.QuestionKind;
import org.counterclaim.question.Range;
import org.counterclaim.question.Stance;
import org.counterclaim.question.Terms;
import org.counterclaim.question.Value;
import org.counterclaim.time.UncertainTime;

/** Reads answers as sets of values, a topic each: every option of ANY_OF is one, all else has only {@link #ONLY}. */
final class Topics {
    static final String ONLY = "";

    private static final String YES = "yes";
    private static final String NO = "no";

    private Topics() {}

    /**
     * What an answer with a value allows on each topic that it speaks to. A denial allows all that it does not deny.
     */
    static Map<String, ValueSet> read(Terms terms, Response answer) {
        boolean denial = answer.stance() == Stance.DENIES;
        var value = answer.value();
        if (value instanceof Value.Options named && terms.kind() == QuestionKind.ANY_OF) {
            var topics = new LinkedHashMap<String, ValueSet>();
            named.ids().forEach(id -> topics.put(id, yesNo(!denial)));
            return topics;
        }
        return Map.of(
                ONLY, value instanceof Value.Options named ? oneOf(terms, named, denial) : plain(terms, value, denial));
    }

    /** A value without the options that lie outside of some topics. */
    static Value only(Value value, List<String> topics) {
        if (!(value instanceof Value.Options named) || topics.contains(ONLY)) {
            return value;
        }
        var kept = new LinkedHashSet<>(named.ids());
        kept.retainAll(topics);
        return new Value.Options(kept);
    }

    private static ValueSet plain(Terms terms, Value value, boolean denial) {
        if (value instanceof Value.Number number) {
            var line = terms.whole() ? Line.COUNT : Line.NUMBER;
            return intervals(line, number.quantity().range(), denial);
        }
        if (value instanceof Value.Time time) {
            return intervals(Line.TIME, range(time.time()), denial);
        }
        if (value instanceof Value.YesNo answer) {
            return yesNo(answer.yes() != denial);
        }
        return new TextSet(((Value.Text) value).text().strip(), denial);
    }

    private static ValueSet intervals(Line line, Range range, boolean denial) {
        var set = IntervalSet.of(line, range);
        return denial ? set.complement() : set;
    }

    private static ValueSet yesNo(boolean yes) {
        return new OptionSet(Set.of(yes ? YES : NO), false);
    }

    private static ValueSet oneOf(Terms terms, Value.Options named, boolean denial) {
        if (!denial) {
            return new OptionSet(Set.copyOf(named.ids()), false);
        }
        var rest = new HashSet<String>();
        terms.options().forEach(option -> rest.add(option.id()));
        rest.add(Option.ELSE);
        rest.removeAll(named.ids());
        return new OptionSet(rest, true);
    }

    private static Range range(UncertainTime time) {
        var from = time.earliest().equals(Instant.MIN) ? null : nanos(time.earliest());
        var to = time.latest().equals(Instant.MAX) ? null : nanos(time.latest());
        return new Range(from, from == null, to, to == null);
    }

    private static BigDecimal nanos(Instant instant) {
        return BigDecimal.valueOf(instant.getEpochSecond())
                .scaleByPowerOfTen(9)
                .add(BigDecimal.valueOf(instant.getNano()));
    }
}
