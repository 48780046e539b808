package org.counterclaim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts into a name the acronyms and syllabic abbreviations of another one: Central Command becomes CENTCOM. */
final class Abbreviations {
    private Abbreviations() {}

    /** The telling words, after each run of words that one word of the other name abbreviates has become that word. */
    static List<NameWord> of(NameWords other, NameWords name) {
        var abbreviations = other.telling().stream()
                .filter(word -> word.isCapitals() || other.telling().size() == 1)
                .filter(word ->
                        name.all().stream().noneMatch(same -> same.latin().equals(word.latin())))
                .toList();
        // Function words count in some: MoD, but MFA.
        return Stream.of(name.all(), name.telling())
                .map(words -> replaced(abbreviations, words))
                .filter(words -> words.stream().anyMatch(abbreviations::contains))
                .findFirst()
                .orElse(name.all())
                .stream()
                .filter(word -> name.telling().contains(word) || abbreviations.contains(word))
                .toList();
    }

    private static List<NameWord> replaced(List<NameWord> abbreviations, List<NameWord> words) {
        var replaced = new ArrayList<NameWord>();
        for (int at = 0; at < words.size(); ) {
            var rest = words.subList(at, words.size());
            int taken = 0;
            for (var abbreviation : abbreviations) {
                taken = run(abbreviation, rest);
                if (taken > 0) {
                    replaced.add(abbreviation);
                    break;
                }
            }
            if (taken == 0) {
                replaced.add(words.get(at));
            }
            at += Math.max(1, taken);
        }
        return replaced;
    }

    /** How many words at the beginning, two at least, the abbreviation stands for; 0 if for none. */
    private static int run(NameWord abbreviation, List<NameWord> words) {
        int most = Math.min(words.size(), abbreviation.latin().length());
        for (int size = most; size >= 2; size--) {
            var run = words.subList(0, size);
            if (NameWords.initials(run).equals(abbreviation.latin()) || syllables(abbreviation.latin(), run)) {
                return size;
            }
        }
        return 0;
    }

    /** Whether the letters are the beginnings of the words, one after the other. */
    private static boolean syllables(String letters, List<NameWord> words) {
        var ends = new boolean[letters.length() + 1];
        ends[0] = true;
        for (var word : words) {
            var next = new boolean[letters.length() + 1];
            for (int start = 0; start < letters.length(); start++) {
                for (int end = start + 1;
                        ends[start]
                                && word.latin().startsWith(letters.substring(start, Math.min(end, letters.length())))
                                && end <= letters.length();
                        end++) {
                    next[end] = true;
                }
            }
            ends = next;
        }
        return ends[letters.length()];
    }
}
