package org.counterclaim.reading;

import java.util.HashSet;
import java.util.Set;

/**
 * The noun phrase after a number.
 *
 * @param head the meaning of its noun; empty if it has none
 * @param qualifiers words before the noun
 * @param states what the phrase itself says of those it counts: {@code 62 dead}, {@code 62 wounded soldiers}
 * @param ofThem whether it is part of others: {@code 20 of them}
 * @param model whether a type such as {@code F-16} stands in it
 * @param to after its last word
 */
record Nominal(String head, Set<String> qualifiers, Set<String> states, boolean ofThem, boolean model, int to) {

    static Nominal after(Passage passage, int start, String sign) {
        var qualifiers = new HashSet<String>();
        var states = new HashSet<String>();
        int from = start;
        boolean part = passage.is(from, "of");
        if (part) {
            from++;
            while (passage.isTagged(from, "DT", "PRP$") || passage.is(from, "its", "their", "his", "our")) {
                from++;
            }
        }
        boolean them = part && passage.is(from, "them", "whom", "these", "those");
        int to = them ? from + 1 : from;
        String head = sign.isEmpty() ? "" : Meanings.of(sign);
        boolean model = false;
        while (sign.isEmpty() && isPart(passage, to)) {
            var word = passage.word(to).lower();
            if (passage.isState(to)) {
                states.add(passage.meaning(to));
            } else if (isModel(word)) {
                model = true;
            } else if (passage.isNoun(to) && !passage.is(to, "'s", "'")) {
                if (!head.isEmpty()) {
                    qualifiers.add(passage.word(lastNoun(passage, from, to)).text());
                }
                head = passage.meaning(to);
            } else {
                qualifiers.add(passage.word(to).text());
            }
            to++;
        }
        return new Nominal(head, qualifiers, states, them, model, part && !them && head.isEmpty() ? start : to);
    }

    private static int lastNoun(Passage passage, int from, int to) {
        int i = to - 1;
        while (i > from && !passage.isNoun(i)) {
            i--;
        }
        return i;
    }

    /** {@code F-16}. */
    private static boolean isModel(String word) {
        return word.matches("\\p{L}{1,4}-?\\d{1,4}\\p{L}{0,3}");
    }

    private static boolean isPart(Passage passage, int i) {
        if (!passage.has(i) || !Character.isLetterOrDigit(passage.word(i).text().codePointAt(0))) {
            return passage.is(i, "'s", "'") && passage.isTagged(i, "POS");
        }
        if (passage.isState(i)) {
            // "62 wounded men", "62 dead"; but not the verb of "62 died".
            return passage.isTagged(i, "JJ", "NN") || passage.isTagged(i, "VBN", "VBD") && precedesNoun(passage, i);
        }
        return passage.isTagged(i, "JJ", "NN") || passage.isTagged(i, "VBN", "VBG") && precedesNoun(passage, i);
    }

    private static boolean precedesNoun(Passage passage, int i) {
        return passage.isTagged(i + 1, "NNS");
    }
}
