package org.counterclaim.reading;

import jakarta.inject.Singleton;
import org.counterclaim.party.PartyNames;
import org.counterclaim.web.TypedName;

/** Finds the recorded party that a text means; of one that is not recorded it says as what it may be. */
@Singleton
class Speakers {
    private final PartyNames parties;

    Speakers(PartyNames parties) {
        this.parties = parties;
    }

    /**
     * What stands in a field that names a party.
     *
     * @param kind the kind with which the party is recorded in place; empty where it is recorded, or nobody is named
     */
    record Named(TypedName name, String kind) {}

    /**
     * The party that a text names.
     *
     * @param words those of the text, such as "the ministry"
     * @param name what these stand for, if the text has named it before; else the words once more, or nothing
     */
    Named named(String words, String name, String language) {
        var speaker = Speaker.of(name.isEmpty() ? words : name, language);
        return parties.firstCalled(speaker.names())
                .map(party -> new Named(TypedName.of(party.publicId(), party.name()), ""))
                .orElseGet(() -> offered(speaker));
    }

    private static Named offered(Speaker speaker) {
        var name = speaker.offered();
        return new Named(
                new TypedName(name, "", ""),
                name.isEmpty() ? "" : speaker.kind().name());
    }
}
