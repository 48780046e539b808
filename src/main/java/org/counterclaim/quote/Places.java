package org.counterclaim.quote;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** The places of quotes in one text. */
final class Places {

    private final String text;
    private final Folded folded;

    Places(String text) {
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            throw new IllegalArgumentException("the text is not in Unicode NFC");
        }
        this.text = text;
        this.folded = Folded.of(text);
    }

    List<Anchor> of(String quote, int most) {
        var places = new ArrayList<Anchor>();
        String words = Folded.of(Normalizer.normalize(quote, Normalizer.Form.NFC))
                .signs()
                .strip();
        if (words.isEmpty()) {
            return places;
        }
        var occurrences = new Occurrences(folded.signs(), words);
        var begins = new Borders(text);
        var ends = new Borders(text);
        var anchors = new Anchors(text);
        for (int at = occurrences.next(); at >= 0 && places.size() < most; at = occurrences.next()) {
            int start = folded.starts()[at];
            int end = folded.starts()[at + words.length()];
            if (begins.at(start) && ends.at(end)) {
                places.add(anchors.of(start, end));
            }
        }
        return places;
    }
}
