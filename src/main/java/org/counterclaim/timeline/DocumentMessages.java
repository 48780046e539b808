package org.counterclaim.timeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What timelines say in the files that are made for reading: Markdown, PDF and HTML. */
@MessageBundle("document")
public interface DocumentMessages {

    @Message("Timeline: {title}")
    String title(String title);

    @Message("Event")
    String event();

    @Message("Place")
    String place();

    @Message("Address")
    String address();

    @Message("Chosen")
    String chosen();

    @Message("everything that is recorded")
    String everything();

    @Message("Time zone")
    String zone();

    @Message("Last change")
    String updated();

    @Message("nothing is recorded yet")
    String never();

    @Message("No side is taken")
    String noSide();

    @Message("This puts in order of time what parties say and what happened. It does not say who is right.")
    String noSideMeans();

    @Message("Entries")
    String entries();

    @Message("Claim {id}, {manner}")
    String claim(String id, String manner);

    @Message("Event {id}")
    String happened(String id);

    @Message("Event {id}, {place}")
    String happenedAt(String id, String place);

    @Message("Time not recorded")
    String undated();

    @Message("found in the source")
    String checked();

    @Message("relayed by {names}")
    String relayedBy(String names);

    @Message("Translation")
    String translation();

    @Message("About: {title}")
    String about(String title);

    @Message("Change of account. {question} {before} → {after}")
    String change(String question, String before, String after);

    @Message("no answer")
    String noAnswer();

    @Message("{question} {answer}")
    String answer(String question, String answer);

    @Message("{answer} ({reading})")
    String readAs(String answer, String reading);

    @Message("{answer} ({reading}: {reason})")
    String readAsFor(String answer, String reading, String reason);

    @Message("Repeats claim {id}")
    String repeats(String id);

    @Message("Replaces claim {id}. {manner}")
    String replaces(String id, String manner);

    @Message("Source")
    String source();

    @Message("Sources")
    String sources();

    @Message("published {when}")
    String published(String when);

    @Message("stored text: SHA-256 {hash}")
    String storedText(String hash);

    @Message("What this file cannot hold")
    String losses();

    @Message("Choose what is shown")
    String filters();

    @Message("Kind")
    String kind();

    @Message("Claims and events")
    String bothKinds();

    @Message("Claims only")
    String claimsOnly();

    @Message("Events only")
    String eventsOnly();

    @Message("Changes of account only")
    String changesOnly();

    @Message("Claims by, if not by all")
    String lanes();

    @Message("Show everything")
    String reset();

    @Message("Entries shown:")
    String shown();

    @Message(
            "This is too much for a PDF file, which holds at most {entries} entries and {characters} characters. Take the HTML file, which holds any number, or choose less.")
    String tooLarge(int entries, int characters);
}
