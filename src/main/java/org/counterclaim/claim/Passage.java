package org.counterclaim.claim;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.history.State;
import org.counterclaim.quote.Anchor;
import org.counterclaim.quote.QuoteCheck;

/**
 * Where a claim stands in the stored text of its source.
 *
 * @param sourceVersion the version of the source that was read; 0 where no text of it is stored
 * @param textHash the SHA-256 of that text; null where there is none
 * @param quoteCheck what the check of a quote found; null where there was nothing to check: a paraphrase, or no text
 * @param anchorExact the words as they are stored; null where the wording stands nowhere in the text
 * @param anchorPrefix the words before them
 * @param anchorSuffix the words after them
 * @param anchorStart where they begin, in code points from the start of the text
 * @param anchorEnd where they end, in code points, exclusive
 */
@Embeddable
public record Passage(
        int sourceVersion,
        String textHash,
        @Enumerated(EnumType.STRING) QuoteCheck quoteCheck,
        String anchorExact,
        String anchorPrefix,
        String anchorSuffix,
        Integer anchorStart,
        Integer anchorEnd) {

    /** An anchor's context ends before a grapheme cluster that it would cut, and so may be shorter by as much. */
    private static final int LONGEST_CLUSTER = 20;

    /** No text is stored. */
    static final Passage NONE = new Passage(0, null, null, null, null, null, null, null);

    static Passage of(int version, String textHash, QuoteCheck check, Optional<Anchor> place) {
        return place.map(at -> new Passage(
                        version, textHash, check, at.exact(), at.prefix(), at.suffix(), at.start(), at.end()))
                .orElse(new Passage(version, textHash, check, null, null, null, null, null));
    }

    /** Whether the wording has a place in the stored text. */
    public boolean anchored() {
        return anchorExact != null;
    }

    /** Whether the words before it are all that the text has there. */
    public boolean fromTheStart() {
        return length(anchorPrefix) == anchorStart;
    }

    /** Whether the words after it are all that the text has there: an anchor takes more where there is more. */
    public boolean toTheEnd() {
        return length(anchorSuffix) < Anchor.CONTEXT - LONGEST_CLUSTER;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether it is a quote whose words stand in the stored text. */
    public boolean checked() {
        return anchored() && quoteCheck != null;
    }

    /** Whether it is a quote whose words were looked for in the stored text and not found. */
    public boolean absent() {
        return quoteCheck == QuoteCheck.ABSENT;
    }

    Map<String, Object> snapshot() {
        if (textHash == null) {
            return null;
        }
        var fields = new LinkedHashMap<String, Object>();
        fields.put("version", sourceVersion);
        fields.put("sha256", textHash);
        fields.put("check", quoteCheck == null ? null : quoteCheck.name());
        fields.put("exact", anchorExact);
        fields.put("prefix", anchorPrefix);
        fields.put("suffix", anchorSuffix);
        fields.put("start", anchorStart);
        fields.put("end", anchorEnd);
        return fields;
    }

    /** The passage that a recorded state names. */
    public static Passage of(State state) {
        if (!(state.fields().get("passage") instanceof Map<?, ?> fields)) {
            return NONE;
        }
        var check = (String) fields.get("check");
        return new Passage(
                (Integer) fields.get("version"),
                (String) fields.get("sha256"),
                check == null ? null : QuoteCheck.valueOf(check),
                (String) fields.get("exact"),
                (String) fields.get("prefix"),
                (String) fields.get("suffix"),
                (Integer) fields.get("start"),
                (Integer) fields.get("end"));
    }

    /** The version as a form holds it; empty where no text is stored. */
    String versionTyped() {
        return sourceVersion == 0 ? "" : Integer.toString(sourceVersion);
    }

    /** The chosen place as a form holds it; empty where there is none. */
    String startTyped() {
        return anchored() ? Integer.toString(anchorStart) : "";
    }
}
