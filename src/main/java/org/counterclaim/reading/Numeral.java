package org.counterclaim.reading;

/**
 * A number in a passage: its words, hedges and what it counts left aside.
 *
 * @param from its first word
 * @param to after its last word
 * @param typed as it is typed into a form: digits, two numbers with a hyphen, or a word such as "dozens"
 * @param sign a currency or per cent sign that belongs to it; empty if none does
 */
record Numeral(int from, int to, String typed, String sign) {

    boolean isSpan() {
        return typed.indexOf('-') > 0;
    }

    boolean isVague() {
        return Character.isLetter(typed.codePointAt(0));
    }
}
