package org.counterclaim.suggest;

import java.util.Optional;
import org.counterclaim.suggest.Found.Range;

/** Who a verb belongs to: the noun phrase before it or, inverted, after it. */
final class Subjects {
    private final Article article;

    Subjects(Article article) {
        this.article = article;
    }

    /** The subject that ends right before the verb group. */
    Optional<Range> before(int verb, int from) {
        int last = verb - 1;
        while (last >= from && (isAdverb(last) || isPeriod(last))) {
            last -= isPeriod(last) ? 2 : 1;
        }
        if (last < from) {
            return Optional.empty();
        }
        var end = article.token(last);
        if (end.is(",", "—", "–", "--", "―", "-")) {
            return beforeInterruption(last, from);
        }
        if (end.is("and", "but", "or")) {
            return ofVerbBefore(last, from);
        }
        if (!endsNoun(last)) {
            return afterRelative(last, from);
        }
        return Optional.of(whole(last, from));
    }

    /** {@code a man in the crowd he knew said} is left to people; {@code officials involved said} is not. */
    private Optional<Range> afterRelative(int last, int from) {
        if (article.tag(last).equals("VBN") && last > from && article.isNoun(last - 1)) {
            return Optional.of(new Range(whole(last - 1, from).from(), last + 1));
        }
        return Optional.empty();
    }

    private boolean isAdverb(int i) {
        return article.tag(i).startsWith("RB") && !article.isNoun(i)
                || article.token(i)
                        .is(
                                "also",
                                "later",
                                "then",
                                "just",
                                "himself",
                                "herself",
                                "themselves",
                                "itself",
                                "all",
                                "both")
                || TimeWords.isDay(article.token(i))
                        && i > 0
                        && article.isNoun(i - 1)
                        && !article.token(i - 1).is("last", "on");
    }

    private boolean isPeriod(int last) {
        return last > 0 && TimeWords.isPeriod(article.token(last - 1), article.token(last));
    }

    /** {@code X, who has two children, said}: the subject stands before the first of the two commas. */
    private Optional<Range> beforeInterruption(int comma, int from) {
        for (int i = comma - 1; i > from && comma - i < 45; i--) {
            boolean opens = article.token(i).is(",", "—", "–", "--", "―", "-") && !article.isQuoted(i)
                    || article.token(i).is("(");
            if (opens && endsNoun(i - 1) && interrupts(i + 1, comma)) {
                var subject = whole(i - 1, from);
                if (subject.from() > from + 1
                        && article.token(subject.from() - 1).is(",")
                        && isDescription(subject.from())
                        && endsNoun(subject.from() - 2)) {
                    subject = whole(subject.from() - 2, from);
                }
                if (article.token(i + 1).is("citing", "quoting")) {
                    return Optional.of(subject);
                }
                boolean all = article.isNoun(from) && !article.hasClause(from, subject.from());
                return Optional.of(new Range(all ? from : subject.from(), comma));
            }
        }
        return Optional.empty();
    }

    private boolean endsNoun(int i) {
        return article.isNoun(i) || article.token(i).is(")");
    }

    /** {@code a lawyer}, {@code chairman}: what comes after a name. */
    private boolean isDescription(int i) {
        return article.token(i).is("a", "an", "the", "his", "her", "one")
                || !article.token(i).isCapitalized();
    }

    private boolean interrupts(int from, int to) {
        if (from >= to) {
            return false;
        }
        var first = article.token(from);
        if (first.is("and", "but", "or")) {
            return false;
        }
        boolean relative = first.is("who", "whose", "which", "where", "whom");
        boolean clause = article.hasClause(from, to);
        for (int i = from; i < to && !relative; i++) {
            relative = i > from && article.token(i).is("who", "which", "whose", "that", "where");
        }
        return relative || !clause;
    }

    /** {@code X went home and said}. */
    private Optional<Range> ofVerbBefore(int conjunction, int from) {
        for (int i = conjunction - 1; i > from; i--) {
            if (article.isFinite(i) && !article.isQuoted(i)) {
                int group = i;
                while (group > from && article.chunk(group).equals("I-VP")) {
                    group--;
                }
                var subject = before(group, from);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    /** The subject of the clause that a participle hangs on. */
    Optional<Range> ofClause(int participle, int from) {
        if (participle > from
                && article.isNoun(participle - 1)
                && !article.token(participle).is("to")) {
            int start = article.nounStart(participle - 1, from);
            boolean object = start > from && article.chunk(start - 1).endsWith("VP");
            if (!object) {
                return Optional.of(whole(participle - 1, from));
            }
        }
        for (int i = participle - 1; i > from; i--) {
            if (article.isFinite(i) && !article.isQuoted(i)) {
                int group = i;
                while (group > from && article.chunk(group).equals("I-VP")) {
                    group--;
                }
                var subject = before(group, from);
                if (subject.isPresent() && !article.token(subject.get().from()).is("which", "that", "there")) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    /** The noun phrase that ends with this token, with what hangs on it to the left. */
    Range whole(int last, int from) {
        int start = article.nounStart(beforeBrackets(last, from), from);
        boolean grows = true;
        while (grows && start > from + 1) {
            grows = false;
            var before = article.token(start - 1);
            boolean noun = article.isNoun(start - 2);
            if (noun
                    && before.is(
                            "of", "for", "at", "from", "in", "with", "on", "to", "near", "against", "by", "around",
                            "across")
                    && !startsAdjunct(start - 1, from)) {
                start = article.nounStart(start - 2, from);
                grows = true;
            } else if (start > from + 2
                    && article.token(start - 2).is("and")
                    && article.isNoun(start - 3)
                    && before.is("around", "across", "in", "of", "at", "for", "from")) {
                start = article.nounStart(start - 3, from);
                grows = true;
            } else if (noun && before.is("and", "&") && joins(article.nounStart(start - 2, from), from)) {
                start = article.nounStart(start - 2, from);
                grows = true;
            }
        }
        while (start < last
                && (TimeWords.isDay(article.token(start))
                        || !article.token(start).isWord()
                                && !article.token(start).is("$", "“", "\"")
                        || article.token(start).is("``", "\"", ",", "but", "and"))) {
            start++;
        }
        return new Range(start, last + 1);
    }

    /** {@code In a talk with X Y said} would make the talk the speaker. */
    private boolean startsAdjunct(int preposition, int from) {
        return preposition - 1 < from;
    }

    /** {@code Rep. X (D-N.Y.)}. */
    private int beforeBrackets(int last, int from) {
        if (!article.token(last).is(")")) {
            return last;
        }
        for (int i = last - 1; i > from && i > last - 12; i--) {
            if (article.token(i).is("(") && article.isNoun(i - 1)) {
                return i - 1;
            }
        }
        return last;
    }

    private boolean joins(int start, int from) {
        return startsClause(start, from)
                || article.token(start - 1).is("of", "for", "at", "from", "in", "with", "on")
                        && start - 2 >= from
                        && article.isNoun(start - 2);
    }

    private boolean startsClause(int start, int from) {
        return start == from || article.token(start - 1).is(",", "”", "\"", "but", "that", ";", ":");
    }

    /** The subject that follows the verb, with its apposition. */
    Optional<Range> after(int verb, int to) {
        if (verb >= to
                || !article.isNoun(verb)
                || article.token(verb)
                        .is(
                                "that",
                                "it",
                                "there",
                                "what",
                                "this",
                                "last",
                                "me",
                                "him",
                                "them",
                                "us",
                                "her",
                                "yesterday",
                                "today",
                                "earlier")
                || TimeWords.isDay(article.token(verb))) {
            return Optional.empty();
        }
        int end = phraseEnd(verb, to);
        if (end < to - 2 && article.token(end).is(",") && isApposition(end + 1)) {
            end = appositionEnd(end + 1, to);
        }
        while (end > verb + 1 && TimeWords.isDay(article.token(end - 1))) {
            end--;
        }
        return Optional.of(new Range(verb, end));
    }

    private boolean isApposition(int i) {
        return article.isNoun(i) && !article.token(i).is("he", "she", "they", "it", "i", "we")
                || article.token(i).is("who", "whose", "which");
    }

    private int appositionEnd(int from, int to) {
        int end = from;
        while (end < to && !(article.token(end).is(",", ".", ";", ":", "“", "\"", "—", "–", "--") && !inName(end))) {
            if (Cues.SAY.contains(article.token(end).lower())
                    && article.token(end).lower().endsWith("ing")) {
                break;
            }
            end++;
        }
        return end;
    }

    private boolean inName(int i) {
        return article.token(i).is(",")
                && i + 1 < article.size()
                && article.chunk(i).equals("I-NP");
    }

    /** After a noun phrase with its prepositional phrases and conjunctions. */
    int phraseEnd(int start, int to) {
        int end = article.nounEnd(start, to);
        while (end + 1 < to
                && (article.token(end).is("of", "for", "at", "from", "and", "&", "with")
                        || article.token(end).is("in")
                                && !article.token(end + 1).is("a", "an", "his", "her", "an"))
                && article.isNoun(end + 1)) {
            int next = article.nounEnd(end + 1, to);
            boolean clause = article.token(end).is("and") && next < to && article.isFinite(next);
            if (clause) {
                break;
            }
            end = next;
        }
        return end;
    }
}
