package org.counterclaim.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import org.counterclaim.question.AnswerWords;
import org.counterclaim.question.QuestionMessages;
import org.counterclaim.question.Stance;
import org.counterclaim.question.Value;
import org.counterclaim.web.Typed;

/** Says who answers what in one language, and cuts long lists honestly: "Syria, Russia, Iran and 4 more say 62". */
record Phrasing(CompareMessages messages, QuestionMessages answers, AnswerWords words, Issue issue) {
    private static final int MOST = 3;
    private static final int LONGEST_TEXT = 120;

    /** What sides say; those who say the same are named together, and voices only where their column is divided. */
    String statements(List<Side> sides, List<Speaker> divided) {
        var saying = new LinkedHashMap<Phrase, Set<String>>();
        Part.of(issue, sides).forEach(part -> saying.computeIfAbsent(phrase(part), phrase -> new LinkedHashSet<>())
                .add(
                        divided.contains(part.column())
                                ? within(part)
                                : part.column().name()));
        var statements = new ArrayList<String>();
        saying.forEach((phrase, who) ->
                statements.add(messages.says(names(List.copyOf(who)), who.size() > 1, phrase.denied, phrase.what)));
        return joined(statements, messages::semicolon, messages::andMoreAnswers);
    }

    /** What the voices of one column say: "Foreign Ministry says yes; General Staff says no". */
    String voices(List<Side> sides) {
        var statements = Part.of(issue, sides).stream()
                .map(part -> {
                    var phrase = phrase(part);
                    return messages.says(voices(part), part.voices().size() > 1, phrase.denied, phrase.what);
                })
                .toList();
        return joined(statements, messages::semicolon, messages::andMoreAnswers);
    }

    /** The answers alone: "62; at least 62". */
    String answers(List<Side> sides) {
        var said = Part.of(issue, sides).stream()
                .map(part -> answer(part.stance(), part.value()))
                .distinct()
                .toList();
        return joined(said, messages::semicolon, messages::andMoreAnswers);
    }

    /** An answer: "62", "denies: more than 90", "declines to comment". */
    String answer(Stance stance, Value value) {
        if (!stance.hasValue()) {
            return answers.stance(stance);
        }
        var phrase = phrase(stance, value);
        return phrase.denied ? answers.denies(phrase.what) : phrase.what;
    }

    String names(List<String> names) {
        int last = names.size() - 1;
        if (last > MOST) {
            return messages.andMore(first(names, MOST, messages::comma), names.size() - MOST);
        }
        return last == 0 ? names.get(0) : messages.and(first(names, last, messages::comma), names.get(last));
    }

    private String within(Part part) {
        boolean itself = part.voices().equals(Set.of(part.column()));
        return itself ? part.column().name() : messages.within(part.column().name(), voices(part));
    }

    private String voices(Part part) {
        return names(part.voices().stream().map(Speaker::name).toList());
    }

    private Phrase phrase(Part part) {
        return phrase(part.stance(), part.value());
    }

    /** To deny yes is to say no. */
    private Phrase phrase(Stance stance, Value value) {
        boolean denied = stance == Stance.DENIES;
        if (value instanceof Value.YesNo answer) {
            return new Phrase(answer.yes() != denied ? messages.yes() : messages.no(), false);
        }
        if (value instanceof Value.Text text) {
            var line = Typed.line(text.text());
            var cut = Typed.cut(line, LONGEST_TEXT);
            return new Phrase(messages.quoted(cut.equals(line) ? line : cut + "…"), denied);
        }
        return new Phrase(words.of(issue.terms(), value), denied);
    }

    private static String joined(
            List<String> parts, BinaryOperator<String> join, BiFunction<String, Integer, String> more) {
        return parts.size() > MOST + 1
                ? more.apply(first(parts, MOST, join), parts.size() - MOST)
                : first(parts, parts.size(), join);
    }

    private static String first(List<String> parts, int count, BinaryOperator<String> join) {
        return parts.stream().limit(count).reduce(join).orElse("");
    }

    private record Phrase(String what, boolean denied) {}
}
