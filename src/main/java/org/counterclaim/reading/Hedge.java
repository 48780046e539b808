package org.counterclaim.reading;

import java.util.List;

/**
 * The words around a number that say how exact it is.
 *
 * @param from the first word of the figure
 * @param to after the last word of the figure
 * @param typed the figure as it is typed into a form
 * @param more whether it comes on top of another figure
 */
record Hedge(int from, int to, String typed, boolean more) {

    /** Words before a number and how they are typed; longer ones first. */
    private record Before(String words, String typed) {}

    private static final List<Before> BEFORE = List.of(
            new Before("no fewer than", "at least "),
            new Before("not fewer than", "at least "),
            new Before("no less than", "at least "),
            new Before("not less than", "at least "),
            new Before("no more than", "up to "),
            new Before("not more than", "up to "),
            new Before("as many as", "up to "),
            new Before("as much as", "up to "),
            new Before("as few as", "at least "),
            new Before("in excess of", "more than "),
            new Before("a minimum of", "at least "),
            new Before("a maximum of", "up to "),
            new Before("a total of", ""),
            new Before("an estimated", "about "),
            new Before("at least", "at least "),
            new Before("at most", "up to "),
            new Before("up to", "up to "),
            new Before("more than", "more than "),
            new Before("fewer than", "fewer than "),
            new Before("less than", "fewer than "),
            new Before("just over", "more than "),
            new Before("just under", "fewer than "),
            new Before("close to", "about "),
            new Before("upwards of", "more than "),
            new Before("over", "more than "),
            new Before("above", "more than "),
            new Before("under", "fewer than "),
            new Before("below", "fewer than "),
            new Before("about", "about "),
            new Before("around", "about "),
            new Before("approximately", "about "),
            new Before("roughly", "about "),
            new Before("nearly", "about "),
            new Before("almost", "about "),
            new Before("some", "about "),
            new Before("estimated", "about "),
            new Before("another", ""),
            new Before("further", ""),
            new Before("additional", ""),
            new Before("exactly", ""),
            new Before("only", ""),
            new Before("just", ""),
            new Before("all", ""),
            new Before("the", ""),
            new Before("a", ""));

    static Hedge of(Passage passage, Numeral numeral) {
        int from = numeral.from();
        var typed = numeral.typed();
        boolean more = false;
        boolean bound = false;
        for (var before = before(passage, from); before != null; before = before(passage, from)) {
            from -= before.words().split(" ").length;
            more |= passage.is(from, "another", "further", "additional");
            boolean again = bound && !before.typed().isEmpty() && !typed.startsWith("about ");
            typed = again ? typed : before.typed() + typed;
            bound |= !before.typed().isEmpty();
        }
        int to = numeral.to();
        if (passage.is(to, "or") && passage.is(to + 1, "more", "so")) {
            typed = bound || numeral.isVague() ? typed : (passage.is(to + 1, "so") ? "about " : "at least ") + typed;
            to += 2;
        }
        if (passage.is(to, "more", "other", "others", "additional", "further")) {
            more = true;
            to++;
        }
        return new Hedge(from, to, typed, more);
    }

    private static Before before(Passage passage, int end) {
        for (var hedge : BEFORE) {
            var words = hedge.words().split(" ");
            boolean fits = passage.together(end - words.length, end);
            for (int i = 0; i < words.length && fits; i++) {
                fits = passage.is(end - words.length + i, words[i]);
            }
            if (fits) {
                return hedge;
            }
        }
        return null;
    }
}
