package org.counterclaim.compare;

/**
 * A column with what can be done to it; each an address, empty where it cannot be done.
 *
 * @param below how many parties directly below it have claims
 * @param open shows them in columns of their own
 * @param above what the party above is called; empty at the top
 * @param rollUp shows the party above in its place
 * @param earlier moves it towards the beginning
 * @param later moves it towards the end
 * @param remove takes it away
 */
public record Heading(
        Column column,
        int below,
        String open,
        String above,
        String rollUp,
        String earlier,
        String later,
        String remove) {}
