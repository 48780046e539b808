package org.counterclaim.question;

/** How a figure was given; see {@link Quantity} for what is read from it. */
public enum Shape {
    /** {@code 62}, "none". */
    EXACT,
    /** {@code ~100}, "about 100". */
    ABOUT,
    /** {@code >=60}, "at least 60", "60 or more", "60 confirmed". */
    AT_LEAST,
    /** {@code >90}, "more than 90". */
    MORE_THAN,
    /** {@code <=15}, "up to 15". */
    AT_MOST,
    /** {@code <15}, "fewer than 15". */
    FEWER_THAN,
    /** {@code 83-90}, "between 83 and 90". */
    BETWEEN,
    /** "dozens": a word that names the least it can be. */
    VAGUE
}
