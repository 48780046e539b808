package org.counterclaim.party;

import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.counterclaim.web.Typed;

/**
 * A spelling under which a party is found: a whole name, or its end from some word on, so that "foreign" suggests the
 * Ministry of Foreign Affairs through an index.
 */
@Embeddable
record NameKey(String spelling, boolean whole) {
    private static final int LENGTH = 400;

    /** A name without case and diacritics: "Erdoğan" and "erdogan" are found by each other. */
    static String fold(String name) {
        var folded = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}+", "")
                .toLowerCase(Locale.ROOT);
        return Typed.cut(folded, LENGTH);
    }

    static Set<NameKey> of(Iterable<String> names) {
        var keys = new TreeSet<>(NameKey::compare);
        for (var name : names) {
            var folded = fold(name);
            keys.add(new NameKey(folded, true));
            for (int space = folded.indexOf(' '); space >= 0; space = folded.indexOf(' ', space + 1)) {
                keys.add(new NameKey(folded.substring(space + 1), false));
            }
        }
        return keys;
    }

    private static int compare(NameKey one, NameKey other) {
        int bySpelling = one.spelling.compareTo(other.spelling);
        return bySpelling != 0 ? bySpelling : Boolean.compare(one.whole, other.whole);
    }
}
