package org.counterclaim.event;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of events say. */
@MessageBundle("event")
public interface EventMessages {

    @Message("Find events")
    String find();

    @Message("Events")
    String events();

    @Message("Record an event")
    String create();

    @Message("Edit event")
    String edit();

    @Message("Edit")
    String editShort();

    @Message("Save event")
    String save();

    @Message(
            "No event is recorded yet. An event is whatever the parties make statements about: a strike, a vote, a meeting.")
    String none();

    @Message("Overview")
    String overview();

    @Message("History")
    String history();

    @Message("time not recorded")
    String undated();

    @Message("{latitude}° {#if north}N{#else}S{/if}, {longitude}° {#if east}E{#else}W{/if}")
    String coordinates(String latitude, boolean north, String longitude, boolean east);

    @Message("Only the first {count} are shown.")
    String more(int count);

    @Message("Parts of this event")
    String parts();

    @Message("Record a part of it")
    String createPart();

    @Message("No summary has been written.")
    String noSummary();

    @Message("A short title by which people will know it.")
    String titleHint();

    @Message("As exact as it is known: 2016-09-17, 2016-09, 2016-09-17T17:00+03:00~ (about), 2016-09-17/2016-09-18.")
    String whenHint();

    @Message("Dates and times without a zone are read in it, for example Asia/Damascus or UTC.")
    String zoneHint();

    @Message("Degrees north, -90 to 90.")
    String latitudeHint();

    @Message("Degrees east, -180 to 180.")
    String longitudeHint();

    @Message("The title of a larger event, if this is a part of one.")
    String partOfHint();

    @Message("Why you make this change; it is kept in the history.")
    String reasonHint();

    @Message("There is no time zone “{zone}”. Write for example Asia/Damascus, Europe/Kyiv or UTC.")
    String zoneUnknown(String zone);

    @Message("Write both coordinates or neither.")
    String coordinateMissing();

    @Message("No event is called “{title}”. Choose one of the suggestions, or leave the field empty.")
    String unknown(String title);

    @Message("Several events are called “{title}”. Choose the one you mean.")
    String ambiguous(String title);

    @Message("“{title}” cannot be part of “{whole}”, which is itself a part of it.")
    String cycle(String title, String whole);

    @Message("The event has been recorded.")
    String created();

    @Message("The event has been saved.")
    String saved();

    @Message("The earlier state has been restored.")
    String restored();

    @Message("The event is hidden from readers.")
    String hidden();

    @Message("The event is shown again.")
    String shown();
}
