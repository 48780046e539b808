package org.counterclaim.search;

import java.util.List;
import org.counterclaim.claim.Claim;
import org.counterclaim.event.Event;
import org.counterclaim.history.Subject;
import org.counterclaim.party.Party;
import org.counterclaim.source.Source;

/**
 * Something that was found, with what was looked for marked in its words.
 *
 * @param title what it is called; for a claim, who says it
 * @param text the words in which it was found; empty where its title says all
 * @param more a translation of them, or other names; empty where there are none
 * @param version the version of a source in which the text stands; 0 for all else
 */
public record Finding(
        Kind kind,
        Subject subject,
        List<Marks.Piece> title,
        List<Marks.Piece> text,
        List<Marks.Piece> more,
        int version) {

    public boolean isClaim() {
        return kind == Kind.CLAIM;
    }

    public boolean isSource() {
        return kind == Kind.SOURCE;
    }

    public boolean isParty() {
        return kind == Kind.PARTY;
    }

    public Claim asClaim() {
        return (Claim) subject;
    }

    public Source asSource() {
        return (Source) subject;
    }

    public Party asParty() {
        return (Party) subject;
    }

    public Event asEvent() {
        return (Event) subject;
    }

    /** Whether a newer version of the source no longer has the text. */
    public boolean earlier() {
        return version > 0 && version < asSource().newest();
    }

    /** The page of it; of a text, the version in which it stands. */
    public String address() {
        return version == 0 ? subject.address() : new PassageKey(subject.publicId(), version).address(asSource());
    }

    /** The words in which it was found, without marks. */
    String plainText() {
        return plain(text.isEmpty() ? title : text);
    }

    static String plain(List<Marks.Piece> pieces) {
        return String.join("", pieces.stream().map(Marks.Piece::text).toList());
    }
}
