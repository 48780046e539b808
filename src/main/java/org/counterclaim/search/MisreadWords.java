package org.counterclaim.search;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.counterclaim.web.Wording;

/** Explains what could not be read in a query; {@code inject:misreadWords} in templates. */
@Named
@Singleton
public class MisreadWords {
    private final Wording wording;

    MisreadWords(Wording wording) {
        this.wording = wording;
    }

    public String of(Misreading misreading) {
        var messages = wording.in(SearchMessages.class);
        var piece = misreading.piece();
        return switch (misreading.kind()) {
            case UNBALANCED_QUOTE -> messages.unbalancedQuote();
            case UNKNOWN_FILTER -> messages.unknownFilter(piece);
            case FILTER_WITHOUT_VALUE -> messages.filterWithoutValue(piece);
            case UNKNOWN_VALUE -> messages.unknownValue(piece);
            case NO_TIME -> messages.noTime(piece);
            case NO_LANGUAGE -> messages.noLanguage(piece);
            case LEADING_WILDCARD, WILDCARD_INSIDE -> messages.wildcard(piece);
            case PREFIX_TOO_SHORT -> messages.prefixTooShort(piece);
            case MINUS_ALONE -> messages.minusAlone();
            case NOTHING_TO_FIND -> messages.nothingToFind();
            case TOO_LONG -> messages.tooLong(piece);
        };
    }
}
