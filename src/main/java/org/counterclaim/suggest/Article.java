package org.counterclaim.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text as rules see it: words with their tags, sentences, quotes. */
final class Article {
    private final String text;
    private final List<Token> tokens;
    private final List<Quoted> quotes;
    private final List<Sentence> sentences = new ArrayList<>();
    private final String[] tags;
    private final String[] chunks;
    private final int[] quoteOf;
    private final int[] sentenceOf;

    Article(String text) {
        this.text = text;
        tokens = Tokenizer.tokens(text);
        quotes = Quotes.of(text, tokens);
        tags = new String[tokens.size()];
        chunks = new String[tokens.size()];
        quoteOf = new int[tokens.size()];
        Arrays.fill(quoteOf, -1);
        for (int q = 0; q < quotes.size(); q++) {
            Arrays.fill(quoteOf, quotes.get(q).open(), quotes.get(q).close() + 1, q);
        }
        var starts = Sentences.parts(text, tokens);
        Tags.tag(tokens, starts, tags, chunks);
        join(starts);
        sentenceOf = new int[tokens.size()];
        for (int s = 0; s < sentences.size(); s++) {
            int before = s == 0 ? 0 : sentences.get(s - 1).to();
            Arrays.fill(sentenceOf, before, sentences.get(s).to(), s);
        }
    }

    /** A sentence holds the whole of every quote it begins. */
    private void join(List<Integer> starts) {
        int from = 0;
        int paragraph = 0;
        for (int part = 1; part < starts.size(); part++) {
            int to = starts.get(part);
            boolean within = to < tokens.size() && quoteOf[to] >= 0 && quoteOf[to] == quoteOf[to - 1];
            if (!within && to > from) {
                sentences.add(new Sentence(Sentences.afterDateline(tokens, from, to), to, paragraph));
                from = to;
                if (to < tokens.size() && Sentences.breaksParagraph(text, tokens.get(to - 1), tokens.get(to))) {
                    paragraph++;
                }
            }
        }
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    List<Token> tokens() {
        return tokens;
    }

    String tag(int i) {
        return tags[i];
    }

    String chunk(int i) {
        return chunks[i];
    }

    List<Quoted> quotes() {
        return quotes;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    boolean isQuoted(int i) {
        return quoteOf[i] >= 0;
    }

    /** The quote that holds the token; the token must be quoted. */
    Quoted quote(int i) {
        return quotes.get(quoteOf[i]);
    }

    /** The first token of the sentence that has this one. */
    int sentenceStart(int i) {
        return sentence(i).from();
    }

    /** After the last token of the sentence that has this one. */
    int sentenceEnd(int i) {
        return sentence(i).to();
    }

    private Sentence sentence(int i) {
        return sentences.get(sentenceOf[i]);
    }

    /** After the last token of the paragraph that has this one. */
    int paragraphEnd(int i) {
        return Sentences.paragraphEnd(text, tokens, i);
    }

    /** Whether a sentence, with all its quotes, begins with the token. */
    boolean isFirst(int i) {
        return sentence(i).from() == i;
    }

    boolean isStart(int i) {
        return i == 0
                || Sentences.endsAfter(tokens, i - 1)
                || !tokens.get(i - 1).isWord();
    }

    boolean isNoun(int i) {
        return chunks[i].endsWith("-NP");
    }

    boolean isFinite(int i) {
        return tags[i].equals("VBD") || tags[i].equals("VBZ") || tags[i].equals("VBP") || tags[i].equals("MD");
    }

    /** Whether a clause with a subject and a finite verb lies in these tokens. */
    boolean hasClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** The first token of the noun phrase that ends with this token; the token must be in one. */
    int nounStart(int i, int from) {
        int start = i;
        while (start > from && chunks[start].equals("I-NP") && isNoun(start - 1)) {
            start--;
        }
        // A chunk may begin with an 's that belongs to the one before.
        while (start > from && (tokens.get(start).is("'s", "'") && isNoun(start - 1))) {
            start = nounStart(start - 1, from);
        }
        return start;
    }

    /** After the noun phrase that starts at this token. */
    int nounEnd(int i, int to) {
        int end = i + 1;
        while (end < to
                && (chunks[end].equals("I-NP")
                        || tokens.get(end).is("'s", "'") && isNoun(end - 1)
                        || isNoun(end) && tokens.get(end - 1).is("'s", "'"))) {
            end++;
        }
        return end;
    }

    /** The first token of the verb group that holds this token. */
    int verbStart(int i, int from) {
        int start = i;
        while (start > from && chunks[start].equals("I-VP")) {
            start--;
        }
        return start;
    }

    /** The last token of a clause that ends before {@code end}: final signs are left out. */
    int trimEnd(int from, int end) {
        int last = end;
        while (last > from
                && tokens.get(last - 1).is(".", ",", ";", ":", "--", "—", "–", "―", "-", "!", "?", ")", "(")
                && !(quoteOf[last - 1] >= 0)) {
            last--;
        }
        return last;
    }
}
