package org.counterclaim.suggest;

/** One way in which a sentence makes a statement. */
interface Rule {
    /** Adds what it finds in the sentence to the draft, and leaves alone what others have found. */
    void apply(Article article, Sentence sentence, Draft draft);
}
