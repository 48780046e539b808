package org.counterclaim.suggest;

import java.util.List;
import java.util.Locale;
import org.counterclaim.suggest.Found.Range;

/** {@code SMITH: Well, …}: a paragraph of an interview. */
final class Transcript implements Rule {
    private static final int LONGEST_NAME = 4;

    @Override
    public void apply(Article article, Sentence sentence, Draft draft) {
        int from = sentence.from();
        if (article.isQuoted(from) && article.quote(from).open() == from) {
            from++;
        }
        int colon = from;
        while (colon < sentence.to()
                && colon - from <= LONGEST_NAME
                && isLoud(article.token(colon).text())) {
            colon++;
        }
        int end = article.paragraphEnd(from);
        boolean begins = sentence.from() == 0 || article.paragraphEnd(sentence.from() - 1) == sentence.from();
        if (begins && colon > from && colon + 1 < end && article.token(colon).is(":")) {
            draft.add(new Found(
                    new Range(from, colon), new Range(colon, colon + 1), List.of(new Range(colon + 1, end)), 0.7));
        }
    }

    private static boolean isLoud(String word) {
        return word.length() > 1
                && Character.isLetter(word.codePointAt(0))
                && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
