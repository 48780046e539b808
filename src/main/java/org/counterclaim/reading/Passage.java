package org.counterclaim.reading;

import java.util.List;
import org.counterclaim.suggest.Suggester;
import org.counterclaim.suggest.Word;

/** The words of a text, asked by their places; nothing stands before the first or after the last. */
final class Passage {
    private final List<Word> words;

    Passage(String text) {
        words = Suggester.words(text);
    }

    int size() {
        return words.size();
    }

    Word word(int i) {
        return words.get(i);
    }

    boolean has(int i) {
        return i >= 0 && i < words.size();
    }

    boolean is(int i, String... any) {
        if (has(i)) {
            for (var word : any) {
                if (words.get(i).lower().equals(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean is(int i, WordList list) {
        return has(i) && list.has(words.get(i).lower());
    }

    boolean isTagged(int i, String... beginnings) {
        if (has(i)) {
            for (var beginning : beginnings) {
                if (words.get(i).tag().startsWith(beginning)) {
                    return true;
                }
            }
        }
        return false;
    }

    String meaning(int i) {
        return has(i) ? Meanings.of(words.get(i).lower()) : "";
    }

    boolean isState(int i) {
        return has(i) && Meanings.isState(meaning(i));
    }

    boolean isNoun(int i) {
        return isTagged(i, "NN");
    }

    boolean isVerb(int i) {
        return isTagged(i, "VB");
    }

    /** Whether two words are of one sentence. */
    boolean together(int i, int j) {
        return has(i) && has(j) && words.get(i).sentence() == words.get(j).sentence();
    }

    int sentenceStart(int i) {
        int start = i;
        while (together(start - 1, i)) {
            start--;
        }
        return start;
    }

    int sentenceEnd(int i) {
        int end = i;
        while (together(end, i)) {
            end++;
        }
        return end;
    }

    /** The last word before this one that is the beginning of a clause, or of the sentence. */
    int clauseStart(int i) {
        int start = i;
        while (together(start - 1, i) && !is(start - 1, ",", ";", ":", "but", "while", "although", "(", "—", "–")) {
            start--;
        }
        return start;
    }
}
