package org.counterclaim.suggest;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.suggest.Found.Range;

/** Finds statements in texts. Has no state but the models, which are read when the first English text comes. */
public final class Suggester {
    private Suggester() {}

    /** Reads the models, for whom the first English text is to be as quick as the others. */
    public static void prepare() {
        english("It is ready, she said.");
    }

    /**
     * Statements of a text in the order in which what is said begins; empty if there are none.
     *
     * @param text of any length and content; time grows with its length
     * @param language a BCP 47 tag; of a text that is not English only quotes are found, without who says them
     */
    public static List<Suggestion> suggest(String text, String language) {
        boolean english = language.equals("en") || language.startsWith("en-");
        return english ? english(text) : OtherLanguages.suggest(text);
    }

    /**
     * The words and signs of an English text with their parts of speech, in order; empty if there are none.
     *
     * @param text of any length and content; time grows with its length
     */
    public static List<Word> words(String text) {
        var article = new Article(text);
        var spans = new Spans(text, article.tokens());
        var words = new ArrayList<Word>();
        var sentences = article.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            for (int i = s == 0 ? 0 : sentences.get(s - 1).to();
                    i < sentences.get(s).to();
                    i++) {
                var token = article.token(i);
                words.add(new Word(spans.span(new Range(i, i + 1)), token.text(), token.lower(), article.tag(i), s));
            }
        }
        return words;
    }

    /** Numbers in a text, in words or digits, and what they count: any number, whoever says it. */
    public static List<Quantity> quantities(String text) {
        var tokens = Tokenizer.tokens(text);
        return new Quantities(tokens, new Spans(text, tokens)).in(new Range(0, tokens.size()));
    }

    private static List<Suggestion> english(String text) {
        var article = new Article(text);
        var draft = Rules.apply(article, article.sentences());
        new Continuations(article, draft).run();
        return new Answers(article).of(draft.all());
    }
}
