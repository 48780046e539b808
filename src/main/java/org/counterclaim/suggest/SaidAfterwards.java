package org.counterclaim.suggest;

import java.util.ArrayList;
import java.util.Optional;
import org.counterclaim.suggest.Found.Range;

/** {@code “…,” said X}, {@code …, X said} and {@code …, X said, …}: the verb follows what is said. */
final class SaidAfterwards implements Rule {
    @Override
    public void apply(Article article, Sentence sentence, Draft draft) {
        var cues = Cues.in(article, sentence.from(), sentence.to(), Cues.SAY);
        cues.removeIf(cue -> article.isQuoted(cue.head()) || Cues.isParticiple(article, cue));
        cues.forEach(cue -> new Search(article, sentence, draft, cue).run(true));
        for (int i = cues.size() - 1; i >= 0; i--) {
            new Search(article, sentence, draft, cues.get(i)).run(false);
        }
    }

    /** One verb. */
    private record Search(Article article, Sentence sentence, Draft draft, Cue cue) {

        /** Statements whose quote ends right before who says it come first: they are certain. */
        void run(boolean certain) {
            if (draft.isSaid(cue.head()) || draft.isCue(cue.head())) {
                return;
            }
            var inverted =
                    inverts() ? new InvertedSubjects(article).after(cue.to(), sentence.to()) : Optional.<Range>empty();
            if (inverted.isPresent()
                    && (certain
                            ? followsQuote(cue.from())
                            : endsOrPauses(afterwards(inverted.get().to())))) {
                add(inverted.get(), cue.from(), inverted.get().to());
                return;
            }
            var subject = new Subjects(article).before(cue.from(), sentence.from());
            if (subject.isPresent()
                    && (certain
                            ? followsQuote(subject.get().from())
                                    && !introduces(subject.get().from())
                            : borders(subject.get().from()) && endsOrPauses(afterwards(cue.to())))) {
                add(subject.get(), subject.get().from(), cue.to());
            }
        }

        private boolean followsQuote(int i) {
            return i > sentence.from() + 1 && new Clauses(article).endsInQuote(i - 1)
                    || i > sentence.from() + 2 && article.token(i - 1).is(",") && closesQuote(i - 2);
        }

        /** {@code On “Meet the Press,” X said that}. */
        private boolean introduces(int subject) {
            int next = cue.to();
            int close = article.isQuoted(subject - 1) ? subject - 1 : subject - 2;
            boolean inside = article.isQuoted(close) && article.quote(close).open() > sentence.from();
            return next < sentence.to()
                    && (article.token(next).is("that")
                            || inside && new Clauses(article).startsContent(next, sentence.to()));
        }

        /** The verb stands before its subject only right after what is said. */
        private boolean inverts() {
            if (Cues.ADDRESSED.contains(article.token(cue.head()).lower())) {
                return false;
            }
            return followsQuote(cue.from())
                    || cue.from() > sentence.from() + 1
                            && article.token(cue.from() - 1).is(",")
                            && !leftIsQuote()
                            && new Subjects(article)
                                    .before(cue.from(), sentence.from())
                                    .isEmpty();
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
            int start = i;
            if (Cues.ADDRESSED.contains(article.token(cue.head()).lower())
                    && start == cue.to()
                    && start < sentence.to()
                    && article.isNoun(start)) {
                start = new NounPhrases(article).end(start, sentence.to());
            }
            return new Circumstances(article).after(start, sentence.to());
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
            while (from < end
                    && (article.token(from).is(",", "”", ";", ".", "and", "but")
                            || article.token(from).is("however", "yet", "meanwhile", "still")
                                    && article.token(from + 1).is(","))) {
                from++;
            }
            return from;
        }

        private boolean goesWith(int i) {
            return article.token(i)
                            .is(
                                    "until", "for", "because", "if", "unless", "to", "and", "but", "or", "with", "even",
                                    "since")
                    || article.tag(i).startsWith("RB");
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
            boolean rest = article.isFinite(next)
                    || !leftIsQuote()
                            && (!article.hasClause(from, left)
                                    || article.token(from).is("if", "even", "so", "because")
                                    || i == cue.to()
                                            && (goesWith(next)
                                                    || new Clauses(article).startsClause(next, sentence.to())));
            if (!quote && !rest || draft.isSaid(next)) {
                return Optional.empty();
            }
            int end = new Clauses(article).end(next, sentence.to());
            return end > next ? Optional.of(new Range(next, end)) : Optional.empty();
        }
    }
}
