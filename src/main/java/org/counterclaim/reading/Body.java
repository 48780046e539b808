package org.counterclaim.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.counterclaim.party.PartyKind;

/** The name of a body within the phrase that describes it. */
final class Body {
    private static final Pattern BASED = Pattern.compile("^\\p{L}[\\p{L}.]*-based (?=.)");
    private static final Pattern DESCRIBED =
            Pattern.compile("(?:.* )?(?:agency|newspaper|channel|broadcaster|magazine|station"
                    + "|website|site|paper|group|movement|company|organisation|organization) (?<name>\\p{Lu}.*)");

    private Body() {}

    /** {@code SANA} of {@code state news agency SANA}; the phrase itself if it holds no name apart. */
    static String within(String phrase) {
        var plain = BASED.matcher(phrase).replaceFirst("");
        var described = DESCRIBED.matcher(plain);
        return described.matches() ? described.group("name") : plain;
    }

    /** The kind of a body, by its name first and then by the whole phrase. */
    static PartyKind kind(String name, String phrase) {
        if (Countries.isState(name)) {
            return PartyKind.STATE;
        }
        return Bodies.kind(name)
                .or(() -> Bodies.kind(Phrase.withoutArticle(phrase)))
                .or(() -> Titles.isTitle(name.substring(name.lastIndexOf(' ') + 1))
                        ? Optional.of(PartyKind.PERSON)
                        : Optional.empty())
                .orElse(PartyKind.ORGANISATION);
    }
}
