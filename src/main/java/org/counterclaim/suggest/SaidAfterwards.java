package org.counterclaim.suggest;

import java.util.ArrayList;
import java.util.Optional;
import org.counterclaim.suggest.Found.Range;

/** {@code “…,” said X}, {@code …, X said} and {@code …, X said, …}: the verb follows what is said. */
final class SaidAfterwards implements Rule {
    @Override
    public void apply(Article article, Sentence sentence, Draft draft) {
        var cues = Cues.in(article, sentence.from(), sentence.to(), Cues.SAY);
        for (int i = cues.size() - 1; i >= 0; i--) {
            var cue = cues.get(i);
            if (!article.isQuoted(cue.head()) && !draft.isSaid(cue.head()) && !Cues.isParticiple(article, cue)) {
                new Search(article, sentence, draft, cue).run();
            }
        }
    }

    /** One verb. */
    private record Search(Article article, Sentence sentence, Draft draft, Cue cue) {

        void run() {
            var subjects = new Subjects(article);
            var inverted = borders(cue.from()) ? subjects.after(cue.to(), sentence.to()) : Optional.<Range>empty();
            if (inverted.isPresent() && endsOrPauses(afterwards(inverted.get().to()))) {
                add(inverted.get(), cue.from(), inverted.get().to());
                return;
            }
            var subject = subjects.before(cue.from(), sentence.from());
            if (subject.isPresent() && borders(subject.get().from()) && endsOrPauses(afterwards(cue.to()))) {
                add(subject.get(), subject.get().from(), cue.to());
            }
        }

        /** Whether what stands before the token looks like the end of something said. */
        private boolean borders(int i) {
            if (i <= sentence.from() + 1) {
                return false;
            }
            var before = article.token(i - 1);
            return before.is(",", "—", "–", "--", "―")
                    || closesQuote(i - 1)
                    || before.is("as")
                            && i > sentence.from() + 2
                            && article.token(i - 2).is(",");
        }

        private boolean closesQuote(int i) {
            return article.isQuoted(i) && article.quote(i).close() == i;
        }

        private int afterwards(int i) {
            var clauses = new Clauses(article);
            int start = i;
            if (Cues.ADDRESSED.contains(article.token(cue.head()).lower())
                    && start == cue.to()
                    && start < sentence.to()
                    && article.isNoun(start)) {
                start = new Subjects(article).phraseEnd(start, sentence.to());
            }
            return clauses.afterCircumstances(start, sentence.to());
        }

        private boolean endsOrPauses(int i) {
            if (i >= sentence.to()) {
                return true;
            }
            var token = article.token(i);
            boolean pause = token.endsSentence()
                    || token.is(";", "—", "–", "--", "―", ")")
                    || token.is(",") && !beforeQuoteOnly(i)
                    || token.is("when", "while", "after", "as", "before", "during", "because")
                    || token.is(":") && leftIsQuote();
            return pause
                    || token.is(",", "“", "\"") && leftIsQuote()
                    || leftIsQuote() && !token.is("that", ":") && !new Clauses(article).startsClause(i, sentence.to());
        }

        private boolean beforeQuoteOnly(int comma) {
            return new Clauses(article).opensQuote(comma + 1) && !leftIsQuote();
        }

        private boolean leftIsQuote() {
            int i = cue.from() - 1;
            while (i > sentence.from() && !article.isQuoted(i)) {
                if (article.token(i).is(",") && i < cue.from() - 1) {
                    break;
                }
                i--;
            }
            return article.isQuoted(i);
        }

        private void add(Range source, int tailStart, int tailEnd) {
            int from = contentStart(tailStart);
            int left = article.trimEnd(from, article.token(tailStart - 1).is("as") ? tailStart - 1 : tailStart);
            if (left <= from) {
                return;
            }
            var content = new ArrayList<Range>();
            content.add(new Range(from, left));
            int on = Math.max(afterwards(tailEnd), tailEnd);
            goesOn(on, from, left).ifPresent(content::add);
            draft.add(new Found(source, new Range(cue.from(), cue.to()), content, 0.9));
        }

        /** After what was found before in the sentence. */
        private int contentStart(int end) {
            int from = sentence.from();
            for (var found : draft.all()) {
                int last = Draft.last(found);
                if (last <= end && last > from) {
                    from = last;
                }
            }
            while (from < end && article.token(from).is(",", "”", ";", ".", "and")) {
                from++;
            }
            return from;
        }

        private Optional<Range> goesOn(int i, int from, int left) {
            int next = i;
            while (next < sentence.to() && article.token(next).is(",", ":", "—", "–", "--", "―")) {
                next++;
            }
            if (next >= sentence.to() || next == i && !new Clauses(article).opensQuote(i)) {
                return Optional.empty();
            }
            boolean quote = new Clauses(article).opensQuote(next) && leftIsQuote();
            boolean rest = article.isFinite(next) || !leftIsQuote() && !article.hasClause(from, left);
            if (!quote && !rest || draft.isSaid(next)) {
                return Optional.empty();
            }
            int end = new Clauses(article).end(next, sentence.to());
            return end > next ? Optional.of(new Range(next, end)) : Optional.empty();
        }
    }
}
