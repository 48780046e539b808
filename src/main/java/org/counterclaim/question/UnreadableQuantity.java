package org.counterclaim.question;

/** A text that is no quantity; the words for people are made of the reason and the text, which is to be escaped. */
public final class UnreadableQuantity extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String text;

    /** Why a text is no quantity. */
    public enum Reason {
        /** Nothing was typed. */
        EMPTY,
        /** More was typed than any quantity needs. */
        TOO_LONG,
        /** "several", "many": words that name no number, not even a least one. */
        NAMELESS,
        /** {@code 1.000}: a thousand to some, one to others. */
        AMBIGUOUS,
        /** "10 to 20 thousand": the first may be ten or ten thousand. */
        SHARED,
        /** {@code 1.5} where only whole numbers are taken. */
        FRACTION,
        /** {@code -5} where only whole numbers are taken, which count. */
        NEGATIVE,
        /** {@code 90-83}. */
        REVERSED,
        /** "up to 15 so far": the most and the least at once. */
        CEILING,
        /** "fewer than 0": no number fits. */
        IMPOSSIBLE,
        /** More digits than can be kept. */
        DIGITS,
        /** Anything else that is no figure. */
        UNKNOWN
    }

    UnreadableQuantity(Reason reason, String text) {
        super(reason + ": " + text);
        this.reason = reason;
        this.text = text;
    }

    public Reason reason() {
        return reason;
    }

    /** The part of what was typed that cannot be read. */
    public String text() {
        return text;
    }
}
