package org.counterclaim.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a question wants to know.
 *
 * @param head the meaning of the noun that is counted; empty where it does not say
 * @param qualifiers what stands before that noun
 * @param states what has to have happened to those who are counted; empty if nothing
 * @param verbs the meanings of other verbs, of which the statement needs one
 * @param orders such as "first", of which the statement needs one
 */
record Inquiry(
        Asked asked, String head, Set<String> qualifiers, Set<String> states, Set<String> verbs, Set<String> orders) {
    private static final WordList AUXILIARIES =
            WordList.of("is are was were be been has have had do did does being there");
    private static final WordList ORDERS = WordList.of("first second third fourth fifth last initial");
    private static final WordList ABOUT_PERSONS = WordList.of(
            "government army military regular regime coalition enemy local innocent combat our u.s air their its");

    static Inquiry of(Asked asked) {
        var prompt = new Passage(asked.prompt());
        int start = start(prompt);
        var nominal = Nominal.after(prompt, start, "");
        var states = new HashSet<>(nominal.states());
        states.addAll(new Predicates(prompt, new Doubts(prompt, List.of())).after(nominal.to()));
        var verbs = new HashSet<String>();
        var orders = new HashSet<String>();
        boolean did = false;
        for (int i = nominal.to(); i < prompt.size(); i++) {
            did |= prompt.is(i, "did", "do", "does");
            if (did && prompt.isState(i)) {
                states.add(prompt.meaning(i));
            } else if (prompt.isVerb(i) && !prompt.is(i, AUXILIARIES) && !prompt.isState(i)
                    || prompt.is(i, "board", "aboard")) {
                verbs.add(prompt.meaning(i));
            }
            if (prompt.is(i, ORDERS)) {
                orders.add(prompt.meaning(i));
            }
        }
        var qualifiers = new HashSet<>(nominal.qualifiers());
        var head = nominal.head();
        if (!asked.unit().isBlank()) {
            var unit = asked.unit().strip().split("\\s+");
            head = Meanings.of(unit[unit.length - 1]);
            for (int i = 0; i < unit.length - 1; i++) {
                qualifiers.add(unit[i]);
            }
        }
        return new Inquiry(asked, Meanings.isState(head) ? "" : head, qualifiers, states, verbs, orders);
    }

    private static int start(Passage prompt) {
        for (int i = 0; i + 1 < prompt.size(); i++) {
            if (prompt.is(i, "how") && prompt.is(i + 1, "many", "much")
                    || prompt.is(i, "number") && prompt.is(i + 1, "of")) {
                return i + 2;
            }
        }
        return 0;
    }

    /** How well the figure answers this, 0 if it does not. */
    int fit(Figure figure, Passage passage) {
        boolean fits = fitsHead(figure, passage)
                && fitsQualifiers(figure)
                && figure.states().equals(states)
                && (!states.isEmpty() || verbs.isEmpty() || verbs.stream().anyMatch(figure.said()::contains))
                && (orders.isEmpty() || orders.stream().anyMatch(figure.said()::contains));
        if (!fits) {
            return 0;
        }
        int shared =
                (int) qualifiers.stream().filter(figure.qualifiers()::contains).count();
        return 1 + shared + orders.size() + (head.isEmpty() ? 0 : 1) + (verbs.isEmpty() ? 0 : 1);
    }

    private boolean fitsHead(Figure figure, Passage passage) {
        if (figure.head().isEmpty()) {
            return !states.isEmpty() && (head.isEmpty() || !namesOthers(passage));
        }
        return figure.head().equals(head) || head.isEmpty() && !states.isEmpty();
    }

    /** Whether the statement speaks of other persons, whom a figure without a noun may count. */
    private boolean namesOthers(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            if (Meanings.isPerson(passage.word(i).lower())
                    && !passage.meaning(i).equals(head)) {
                return true;
            }
        }
        return false;
    }

    /** What the question narrows down has to be said, and what the statement narrows down has to be asked. */
    private boolean fitsQualifiers(Figure figure) {
        if (figure.head().isEmpty() || head.isEmpty()) {
            return true;
        }
        boolean named = false;
        boolean same = false;
        for (var word : figure.qualifiers()) {
            boolean name = isName(word);
            boolean asks = qualifiers.contains(word);
            named |= name;
            same |= name && asks;
            if (!name && !asks && !ABOUT_PERSONS.has(word)) {
                return false;
            }
        }
        boolean asksName = qualifiers.stream().anyMatch(Inquiry::isName);
        boolean rest = qualifiers.stream().filter(word -> !isName(word)).allMatch(figure.qualifiers()::contains);
        return rest && (!asksName || !named || same);
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
