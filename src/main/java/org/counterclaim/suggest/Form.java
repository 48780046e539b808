package org.counterclaim.suggest;

/** How close the words of a statement are to what was said. */
public enum Form {
    /** All between quotation marks. */
    QUOTE,
    /** Nothing between quotation marks. */
    PARAPHRASE,
    /** Some words between quotation marks, some not. */
    MIXED
}
