package org.counterclaim.question;

import io.quarkus.qute.TemplateEnum;

/** The kind of answer that a question takes. */
@TemplateEnum
public enum QuestionKind {
    /** A number, as exact as it was given. */
    NUMBER,
    /** Yes or no. */
    YES_NO,
    /** One instant; an interval means some time within. What lasts takes two questions. */
    TIME,
    /** One of some named options or something else; an answer may name several it can be. */
    ONE_OF,
    /** Any of some named options, each of which may hold by itself. */
    ANY_OF,
    /** Words. */
    TEXT;

    /** Whether the options of the question are what can be answered. */
    public boolean hasOptions() {
        return this == ONE_OF || this == ANY_OF;
    }

    /** Whether answers of the other kind can be read by this one at all: what was typed means the same in both. */
    boolean readsAnswersOf(QuestionKind other) {
        return this == other || isTyped() && other.isTyped() && (this == TEXT || other == TEXT);
    }

    private boolean isTyped() {
        return this == NUMBER || this == TIME || this == TEXT;
    }
}
