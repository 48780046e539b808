package org.counterclaim.question;

import java.util.Locale;

/** A text that a question does not take for an answer: the message says why, and gives an example that it takes. */
public final class UnreadableValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Words words;

    UnreadableValue(Words words, Throwable cause) {
        super(cause);
        this.words = words;
    }

    /** What is said to whoever typed it. */
    @FunctionalInterface
    interface Words {
        String in(QuestionMessages messages, Locale locale);
    }

    public String message(QuestionMessages messages, Locale locale) {
        return words.in(messages, locale);
    }
}
