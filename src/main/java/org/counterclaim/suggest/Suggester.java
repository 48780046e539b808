package org.counterclaim.suggest;

import java.util.List;

/** Finds statements in texts. Has no state but the models, which are read when the first English text comes. */
public final class Suggester {
    private Suggester() {}

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

    private static List<Suggestion> english(String text) {
        var article = new Article(text);
        var draft = Rules.apply(article, article.sentences());
        new Continuations(article, draft).run();
        return new Answers(article).of(draft.all());
    }
}
