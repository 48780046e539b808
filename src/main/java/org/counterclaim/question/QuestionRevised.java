package org.counterclaim.question;

import java.util.ArrayList;
import java.util.List;

/**
 * Told, in the same transaction and before anything is written, to the rooms that keep answers: the question is about
 * to take other answers than it did.
 *
 * <p>Whoever keeps answers looks which of them it would not {@link #keeps keep}, and {@link #object objects} to losing
 * them; the revision is then refused with what would be lost.
 */
public final class QuestionRevised {
    private static final int EXAMPLES = 2;

    private final Question question;
    private final Terms becoming;
    private final List<String> examples = new ArrayList<>();
    private long lost;

    QuestionRevised(Question question, Terms becoming) {
        this.question = question;
        this.becoming = becoming;
    }

    /** The question as it still is. */
    public Question question() {
        return question;
    }

    /** What it would take for an answer from now on. */
    public Terms becoming() {
        return becoming;
    }

    /** Whether an answer with a value could still be read, and would mean the same. */
    public boolean keeps(String given) {
        try {
            read(given);
            return true;
        } catch (UnreadableValue lostThen) {
            return false;
        }
    }

    /**
     * What an answer would be from now on.
     *
     * @throws UnreadableValue if it would be lost
     */
    public Value read(String given) {
        if (!becoming.kind().readsAnswersOf(question.questionKind())) {
            throw new UnreadableValue((messages, locale) -> messages.kindMissing(), null);
        }
        return becoming.read(given);
    }

    /**
     * Objects to losing answers.
     *
     * @param count how many would be lost
     * @param someInWords some of them, as people read them
     */
    public void object(long count, List<String> someInWords) {
        lost += count;
        someInWords.stream().limit(EXAMPLES - (long) examples.size()).forEach(examples::add);
    }

    long lost() {
        return lost;
    }

    List<String> examples() {
        return examples;
    }

    /** The field of the form by which answers would be lost. */
    String field() {
        if (becoming.kind() != question.questionKind()) {
            return "kind";
        }
        return becoming.kind().hasOptions() ? "options" : "whole";
    }
}
