package org.counterclaim.intake;

import jakarta.inject.Singleton;
import org.counterclaim.party.PartyKind;
import org.counterclaim.party.PartyNames;
import org.counterclaim.source.SourceForm;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Typed;
import org.counterclaim.web.TypedName;

/** Fills in the form of a source with what a document says of itself; a person corrects it. */
@Singleton
class Proposals {
    private final PartyNames parties;

    Proposals(PartyNames parties) {
        this.parties = parties;
    }

    /**
     * The publisher as it stands in the form.
     *
     * @param kind what it is proposed to be recorded as; empty where it is recorded already
     */
    private record Publisher(TypedName name, String kind) {}

    SourceForm of(Reading reading) {
        var document = reading.document();
        var publisher = publisher(Typed.line(document.publisher()));
        return new SourceForm(
                document.title(),
                publisher.name(),
                publisher.kind(),
                reading.address(),
                document.published(),
                reading.retrieved(),
                document.language(),
                "",
                document.text(),
                "",
                "",
                "",
                "");
    }

    private Publisher publisher(String name) {
        var typed = new TypedName(name, "", "");
        if (name.isEmpty()) {
            return new Publisher(typed, "");
        }
        try {
            var party = parties.resolve("publisher", typed, null);
            return new Publisher(TypedName.of(party.publicId(), party.name()), "");
        } catch (Refused unclear) {
            // One that nobody is called is proposed to be new; of several, a person says which.
            return new Publisher(typed, unclear.confirmable() ? PartyKind.MEDIUM.name() : "");
        }
    }
}
