package org.counterclaim.suggest;

import java.util.ArrayList;
import org.counterclaim.suggest.Found.Range;

/** {@code According to X, …} and {@code …, according to X}. */
final class AccordingTo implements Rule {
    @Override
    public void apply(Article article, Sentence sentence, Draft draft) {
        for (int i = sentence.from(); i + 2 < sentence.to(); i++) {
            if (article.token(i).is("according")
                    && article.token(i + 1).is("to")
                    && !article.isQuoted(i)
                    && !draft.isSaid(i)) {
                find(article, sentence, draft, i);
            }
        }
    }

    private static void find(Article article, Sentence sentence, Draft draft, int cue) {
        int sourceEnd = sourceEnd(article, cue + 2, sentence.to());
        if (sourceEnd == cue + 2) {
            return;
        }
        var content = new ArrayList<Range>();
        int start = sentence.from();
        if (article.token(start).is("but", "and")) {
            start++;
        }
        int left = article.trimEnd(start, cue);
        if (left > start) {
            content.add(new Range(start, left));
        }
        boolean goesOn = sourceEnd + 1 < sentence.to()
                && article.token(sourceEnd).is(",")
                && (content.isEmpty() || !article.hasClause(sentence.from(), left) || article.isFinite(sourceEnd + 1));
        if (goesOn) {
            int end = new Clauses(article).end(sourceEnd + 1, sentence.to());
            if (end > sourceEnd + 1) {
                content.add(new Range(sourceEnd + 1, end));
            }
        }
        if (!content.isEmpty()) {
            draft.add(new Found(new Range(cue + 2, sourceEnd), new Range(cue, cue + 2), content, 0.9));
        }
    }

    /** A name with its apposition would end at the first comma; a comma within a chunk is part of it. */
    private static int sourceEnd(Article article, int from, int to) {
        int end = from;
        while (end < to) {
            var token = article.token(end);
            boolean stop = token.is(",", ";", ":", "—", "–", "--", "―", ")") && !article.isQuoted(end);
            if (stop || end == to - 1 && token.endsSentence()) {
                break;
            }
            end++;
        }
        return end;
    }
}
