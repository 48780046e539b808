package org.counterclaim.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a text into words and signs as the models of the Penn Treebank expect them: {@code did n't}, {@code Mr.}. */
final class Tokenizer {
    // Possessive throughout: a hostile text must not make it go back, or deep.
    private static final Pattern TOKEN = Pattern.compile("https?://\\S++|www\\.\\S++"
            + "|(?:\\p{Lu}-)?+\\p{Lu}\\.(?:\\p{Lu}\\.)++|[ap]\\.m\\."
            + "|\\p{Nd}++(?:[.,:]\\p{Nd}++)*+(?:[\\p{L}%]++)?+(?:-[\\p{L}\\p{Nd}]++)*+"
            + "|[@#]?+[\\p{L}\\p{M}\\p{Nd}_]++(?:[-’'‑&@][\\p{L}\\p{M}\\p{Nd}_]++)*+"
            + "|''|``|\\.{2,}+|-{2,}+|(?:\\. ){2,}+\\.|[^\\s\\p{Z}]");
    private static final Pattern CLITIC = Pattern.compile("(?i)(n[’']t|[’'](?:s|re|ve|ll|d|m))$");
    private static final Set<String> ABBREVIATIONS = Set.of(
            ("mr mrs ms dr prof gen col lt capt sgt maj adm cmdr rep sen gov sens reps st jr sr inc ltd co corp vs no"
                            + " jan feb mar apr jun jul aug sept sep oct nov dec ave blvd rd ft mt hon rev atty dept est"
                            + " ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont"
                            + " neb nev okla ore pa tenn tex va vt wash wis wyo")
                    .split(" "));

    private Tokenizer() {}

    static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        var matcher = TOKEN.matcher(text);
        int from = 0;
        while (from < text.length() && matcher.find(from)) {
            int start = matcher.start();
            int end = matcher.end();
            if (isAbbreviation(text, start, end)) {
                end++;
            }
            add(tokens, text, start, end);
            from = end;
        }
        return tokens;
    }

    private static void add(List<Token> tokens, String text, int start, int end) {
        var word = text.substring(start, end);
        var clitic = CLITIC.matcher(word);
        if (word.length() < 40 && clitic.find() && clitic.start() > 0) {
            int cut = start + clitic.start();
            tokens.add(new Token(start, cut, text.substring(start, cut)));
            tokens.add(new Token(cut, end, text.substring(cut, end)));
        } else {
            tokens.add(new Token(start, end, word));
        }
    }

    /** A single capital letter is an initial. */
    private static boolean isAbbreviation(String text, int start, int end) {
        if (end >= text.length() || text.charAt(end) != '.' || end - start > 5) {
            return false;
        }
        var word = text.substring(start, end);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        boolean known = ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT)) && Character.isUpperCase(word.charAt(0));
        boolean versus =
                (word.equals("v") || word.equals("vs")) && end + 2 < text.length() && text.charAt(end + 1) != '\n';
        return initial || versus || known && text.length() > end + 1 && text.charAt(end + 1) != '\n';
    }
}
