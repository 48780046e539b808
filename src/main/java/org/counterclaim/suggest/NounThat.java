package org.counterclaim.suggest;

import java.util.List;
import java.util.Set;
import org.counterclaim.suggest.Found.Range;

/** {@code X's claim that …}: a noun makes the statement, its owner is the speaker. */
final class NounThat implements Rule {
    private static final Set<String> NOUNS = Set.of(
            "claim",
            "claims",
            "statement",
            "statements",
            "report",
            "reports",
            "warning",
            "accusation",
            "accusations",
            "allegation",
            "allegations",
            "assertion",
            "assertions",
            "suggestion",
            "announcement",
            "argument",
            "promise",
            "pledge",
            "demand",
            "remark",
            "remarks",
            "comment",
            "comments",
            "prediction",
            "complaint",
            "admission");

    @Override
    public void apply(Article article, Sentence sentence, Draft draft) {
        for (int i = sentence.from() + 1; i + 2 < sentence.to(); i++) {
            boolean that = NOUNS.contains(article.token(i).lower())
                    && article.token(i + 1).is("that");
            if (that && article.isNoun(i) && !article.isQuoted(i) && !draft.isSaid(i)) {
                find(article, sentence, draft, i);
            }
        }
    }

    private static void find(Article article, Sentence sentence, Draft draft, int noun) {
        int start = article.nounStart(noun, sentence.from());
        int owner = noun;
        while (owner > start && !article.token(owner - 1).is("'s", "'", "his", "her", "their", "its")) {
            owner--;
        }
        int end = owner - 1 > start && article.token(owner - 1).is("'s", "'") ? owner - 1 : owner;
        var content = new Range(noun + 1, new Clauses(article).end(noun + 1, sentence.to()));
        if (owner > start && content.size() > 2 && !draft.overlaps(content)) {
            draft.add(new Found(new Range(start, end), new Range(noun, noun + 1), List.of(content), 0.7));
        }
    }
}
