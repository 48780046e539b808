package org.counterclaim.suggest;

import java.util.ArrayList;
import org.counterclaim.suggest.Found.Range;

/** {@code According to X, …}, {@code …, according to X} and, as translations have it, {@code By data of X, …}. */
final class AccordingTo implements Rule {
    @Override
    public void apply(Article article, Sentence sentence, Draft draft) {
        for (int i = sentence.from(); i + 2 < sentence.to(); i++) {
            int length = cueLength(article, i);
            if (length > 0 && i + length < sentence.to() && !article.isQuoted(i) && !draft.isSaid(i)) {
                find(article, sentence, draft, new Range(i, i + length));
            }
        }
    }

    /** How many words the cue that starts here has; 0 if none does. */
    private static int cueLength(Article article, int i) {
        if (article.token(i).is("according") && article.token(i + 1).is("to")) {
            return 2;
        }
        boolean starts = article.isFirst(i) || article.token(i - 1).is(",");
        int noun = article.token(i + 1).is("the") ? i + 2 : i + 1;
        boolean by = starts
                && article.token(i).is("by", "on")
                && noun + 1 < article.size()
                && article.token(noun).is("data", "information", "words", "account")
                && article.token(noun + 1).is("of");
        return by ? noun + 2 - i : 0;
    }

    private static void find(Article article, Sentence sentence, Draft draft, Range cue) {
        int sourceEnd = sourceEnd(article, cue.to(), sentence.to());
        if (sourceEnd == cue.to()) {
            return;
        }
        var content = new ArrayList<Range>();
        int start = sentence.from();
        if (article.token(start).is("but", "and")) {
            start++;
        }
        int left = article.trimEnd(start, cue.from());
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
            draft.add(new Found(new Range(cue.to(), sourceEnd), cue, content, 0.9));
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
