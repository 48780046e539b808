package org.counterclaim.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the reading room says. */
@MessageBundle("reading")
public interface ReadingMessages {

    @Message("Read")
    String read();

    @Message("Read and record claims")
    String open();

    @Message("Reading {title}")
    String titleOf(String title);

    @Message("Statements found")
    String found();

    @Message("{#if left == 1}1 left{#else if left == 0}None left{#else}{left} left{/if}")
    String left(long left);

    @Message("{count} less certain")
    String uncertain(int count);

    @Message("No statement was found in this text. Select words in it to record them as a claim.")
    String none();

    @Message(
            "Rules find statements in English texts; in this language they find quotations and figures only, and not who said them.")
    String notUnderstood();

    @Message("The language of this source is not recorded, so only quotations were looked for.")
    String languageUnknown();

    @Message("Record the language")
    String recordLanguage();

    @Message("No text of this source is stored, so there is nothing to read.")
    String noText();

    @Message("Add its text")
    String addText();

    @Message("Nobody named")
    String nobody();

    @Message("via {relay}")
    String via(String relay);

    @Message("Quote")
    String quote();

    @Message("Paraphrase")
    String paraphrase();

    @Message("Accept")
    String accept();

    @Message("Accept: {words}")
    String acceptThis(String words);

    @Message("Dismiss")
    String dismiss();

    @Message("Dismiss: {words}")
    String dismissThis(String words);

    @Message("Dismissed by {name}")
    String dismissed(String name);

    @Message("Lay before everybody again")
    String reopen();

    @Message("Recorded")
    String recordedAs();

    @Message("Claim saved.")
    String recorded();

    @Message("Claims from here are about")
    String about();

    @Message("Which event is this about?")
    String whichEvent();

    @Message("The claims that you record from this text are about this event.")
    String aboutHint();

    @Message("Choose event")
    String choose();

    @Message("Record a new event")
    String newEvent();

    @Message("another event")
    String otherEvent();

    @Message("Record a claim in other words")
    String recordOther();

    @Message("Record the selected words")
    String recordSelected();

    @Message("Select words")
    String select();

    @Message("Move with the arrow keys, hold Shift to select, press Enter to record the words, Escape to leave.")
    String selecting();

    @Message("Next")
    String next();

    @Message("Previous")
    String previous();

    @Message("Back to the list")
    String back();

    @Message("Keys: j next, k previous, Enter accept and edit, x dismiss, s select words. In the form, Enter saves.")
    String keys();

    @Message("Page {number} of {count}")
    String portion(int number, int count);

    @Message("Text")
    String text();
}
