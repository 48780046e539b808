package org.counterclaim.source;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of sources say. */
@MessageBundle("source")
public interface SourceMessages {

    @Message("Find in sources")
    String find();

    @Message("Sources")
    String sources();

    @Message("Record a source")
    String create();

    @Message("Edit source")
    String edit();

    @Message("Edit")
    String editShort();

    @Message("Save source")
    String save();

    @Message(
            "No source is recorded yet. A source is a published document in which statements are found: an article, a press release, a broadcast, a post.")
    String none();

    @Message("Overview")
    String overview();

    @Message("History")
    String history();

    @Message("publication not dated")
    String undated();

    @Message("in translation")
    String inTranslation();

    @Message("It reports in translation; its quotes are translations")
    String translates();

    @Message("The headline, as it was published.")
    String titleHint();

    @Message("The party that published it. Where several share a name, add who is above: Ministry of Defence < Russia.")
    String publisherHint();

    @Message("Where it can be read: https://…")
    String addressHint();

    @Message("As exact as it is known, in UTC unless it says otherwise: 2016-09-17, 2016-09-17T20:40+03:00.")
    String publishedHint();

    @Message("When you took the text from there, for example 2016-09-18.")
    String retrievedHint();

    @Message("The language it is written in, by name or tag: Arabic, ar, pt-BR.")
    String languageHint();

    @Message(
            "Paste the text itself, up to 2 MB. It is kept as it is, with its SHA-256; what is retrieved later becomes a new version beside it.")
    String textHint();

    @Message("Why you make this change; it is kept in the history.")
    String reasonHint();

    @Message("Name the publisher.")
    String publisherMissing();

    @Message(
            "This is no address that can be opened. Write the whole of it, beginning with http:// or https://, without user name and password.")
    String addressWrong();

    @Message("No language is called “{typed}”. Write its name or its tag, for example Arabic or ar.")
    String languageUnknown(String typed);

    @Message("Paste the text that was retrieved.")
    String textMissing();

    @Message("A time of retrieval belongs to a text. Paste the text, or leave the time empty.")
    String nothingRetrieved();

    @Message("This text is too long by {bytes} bytes: at most 2 MB fit, counted in UTF-8. Record it in parts.")
    String textLong(String bytes);

    @Message("This is the text of the newest version already.")
    String textUnchanged();

    @Message("This address is recorded already. Say below how to go on.")
    String addressRecorded();

    @Message("This text is recorded already. Say below how to go on.")
    String textRecorded();

    @Message("It is recorded already. Choose how to go on.")
    String recordedAlready();

    @Message("Use the recorded one: {label}")
    String useRecorded(String label);

    @Message("Add this text as a new version to {label}")
    String addVersion(String label);

    @Message("Record another source all the same")
    String recordAnother();

    @Message("No source is called “{title}” yet. Choose one of the suggestions, or record it.")
    String unknown(String title);

    @Message("Several sources are called “{title}”. Choose the one you mean.")
    String ambiguous(String title);

    @Message("Text")
    String text();

    @Message("No text is stored.")
    String noText();

    @Message("Read the whole text")
    String readAll();

    @Message("This is its beginning.")
    String beginning();

    @Message("Versions")
    String versions();

    @Message("Version {number}")
    String version(int number);

    @Message("retrieved {time}")
    String retrieved(String time);

    @Message("not recorded")
    String notRetrieved();

    @Message("recorded {moment}")
    String recorded(String moment);

    @Message("Recorded")
    String recordedLabel();

    @Message("SHA-256")
    String hash();

    @Message("Length")
    String length();

    @Message("{#if characters == '1'}1 character{#else}{characters} characters{/if}")
    String characters(String characters);

    @Message("What changed since version {number}")
    String changesSince(int number);

    @Message("From version {before} to version {after}")
    String changes(int before, int after);

    @Message("{#if count == '1'}… 1 unchanged paragraph …{#else}… {count} unchanged paragraphs …{/if}")
    String unchangedParagraphs(String count);

    @Message("{#if count == '1'}… 1 unchanged character …{#else}… {count} unchanged characters …{/if}")
    String unchangedCharacters(String count);

    @Message("… only empty lines differ here …")
    String emptyLines();

    @Message("{#if count == '1'}… 1 more character removed …{#else}… {count} more characters removed …{/if}")
    String moreRemoved(String count);

    @Message("{#if count == '1'}… 1 more character added …{#else}… {count} more characters added …{/if}")
    String moreAdded(String count);

    @Message(
            "More changed than fits here: the rest of both texts, from here on, is not compared. Read them whole on their own pages.")
    String notAllShown();

    @Message("The two texts have too little in common to be set side by side paragraph by paragraph.")
    String tooDifferent();

    @Message("New retrieval")
    String retrieve();

    @Message("New retrieval of {title}")
    String retrievalOf(String title);

    @Message(
            "Use this when the publisher’s text has changed. Earlier versions stay as they are, and so do the claims found in them.")
    String retrievalNote();

    @Message("Save version")
    String saveVersion();

    @Message("Claims from it")
    String claims();

    @Message("No claim from this source is recorded yet.")
    String noClaims();

    @Message("""
            {#switch outcome}\
            {#case CREATED}The source has been recorded.\
            {#case VERSION_ADDED}The new version has been recorded.\
            {#case TAKEN}This source was recorded already; nothing was written.\
            {/switch}""")
    String outcome(Outcome outcome);

    @Message("The source has been saved.")
    String saved();

    @Message("The earlier state has been restored. Texts stay as they are.")
    String restored();

    @Message("The source is hidden from readers.")
    String hidden();

    @Message("The source is shown again.")
    String shown();
}
