package org.counterclaim.claim;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of claims say. */
@MessageBundle("claim")
public interface ClaimMessages {

    @Message("Find claims about this event")
    String findAbout();

    @Message("Find claims of this party")
    String findBy();

    @Message("Claims")
    String claims();

    @Message("Add a claim")
    String create();

    @Message("Edit claim")
    String edit();

    @Message("Edit")
    String editShort();

    @Message("Save claim")
    String save();

    @Message("Save and add another from this source")
    String saveAndNext();

    @Message("Claim")
    String overview();

    @Message("History")
    String history();

    @Message("No claim is recorded yet.")
    String none();

    @Message("Who says it, and where")
    String attribution();

    @Message("In which words")
    String words();

    @Message("Perhaps already recorded")
    String resembling();

    @Message("Look whether it is already recorded")
    String resemblingLook();

    @Message("Nothing like it is recorded.")
    String resemblingNone();

    @Message("It repeats this")
    String resemblingRepeats();

    @Message("Open")
    String resemblingOpen();

    @Message("What it repeats or replaces")
    String relations();

    @Message("What it answers")
    String answers();

    @Message("No question is asked about this event yet.")
    String noQuestions();

    @Message("Ask one")
    String askOne();

    @Message("Whoever makes the statement. Of several of that name, write who is above: Ministry of Defence < Russia.")
    String partyHint();

    @Message("The title of a recorded source.")
    String sourceHint();

    @Message("Or add a source here")
    String newSource();

    @Message("It is recorded together with the claim.")
    String newSourceNote();

    @Message("Text of the source")
    String textVersion();

    @Message("Version {number}")
    String version(int number);

    @Message("A quote exactly as it stands in the text of the source, without the quotation marks around it.")
    String wordingHint();

    @Message("Keep it as a quote that was not found in the stored text")
    String unfound();

    @Message("Of the wording: en, ru, ar. Empty means, for a quote, the language of the source.")
    String languageHint();

    @Message("Into the language of your readers.")
    String translationHint();

    @Message("2016-09-17, 2016-09-17T17:00+03:00~. Left empty, it counts as said by the time of publication.")
    String saidHint();

    @Message("Said that day")
    String saidThatDay();

    @Message("Relayed by")
    String relays();

    @Message("Everyone between the speaker and the publisher, in order. Leave out the publisher.")
    String relaysHint();

    @Message("Relay {number}")
    String relay(int number);

    @Message("Passes it on")
    String passesOn();

    @Message("Adopts it")
    String adopts();

    @Message("What relay {number} does")
    String adoptsAs(int number);

    @Message("Adopted on")
    String adoptedSaid();

    @Message("Add a relay")
    String addRelay();

    @Message("Move relay {number} towards the speaker")
    String earlier(int number);

    @Message("Remove relay {number}")
    String remove(int number);

    @Message("A claim that this one merely repeats: begin to type its words or its party, or paste its address.")
    String repeatsHint();

    @Message("An earlier claim that this one takes the place of.")
    String replacesHint();

    @Message("Does not replace anything")
    String mannerNone();

    @Message("Why you record or change it so; it is kept in the history.")
    String reasonHint();

    @Message("Leave empty what it says nothing about.")
    String answersHint();

    @Message("The claim has been recorded.")
    String created();

    @Message("The claim has been recorded. Here is the form for the next one from the same source.")
    String createdAndNext();

    @Message("The claim has been saved.")
    String saved();

    @Message("The answers have been saved.")
    String answered();

    @Message("The earlier state has been restored.")
    String restored();

    @Message("The claim is hidden from readers.")
    String hidden();

    @Message("The claim is shown again.")
    String shown();

    @Message("“{typed}” is no language. Write a name or a tag: Arabic, ru, pt-BR.")
    String languageUnknown(String typed);

    @Message("Name the party that makes the statement.")
    String partyMissing();

    @Message("Name the source in which it is found, or add it below.")
    String sourceMissing();

    @Message("Name who relayed it, or empty this line.")
    String relayMissing();

    @Message("{relay} has adopted it already, in a claim of its own: edit that one to date it.")
    String adoptedAlready(String relay);

    @Message("These answers are to questions that are not asked any more, and are not saved: {values}")
    String answersGone(String values);

    @Message("Unchecked quote: it was recorded before a text of the source was stored. Edit the claim to check it.")
    String quoteBeforeText();

    @Message("not shown")
    String partyHidden();

    @Message("This date is kept only where the relay adopts the statement.")
    String adoptedWithout();

    @Message("Name a recorded source or add one, not both.")
    String sourceTwice();

    @Message("Say whether these are the words of the source or yours.")
    String formMissing();

    @Message(
            "These words do not stand in the stored text of the source. Correct them, choose Paraphrase, or keep the quote marked as not found.")
    String quoteAbsent();

    @Message("These words stand at several places in the text. Choose the one that is meant.")
    String quoteAmbiguous();

    @Message("“{typed}” is no recorded claim. Choose a suggestion, or paste the address of a claim.")
    String claimUnknown(String typed);

    @Message("A claim cannot repeat itself.")
    String repeatsItself();

    @Message("A claim cannot replace itself, nor one that replaces it.")
    String replacesItself();

    @Message(
            "{party} cannot correct, update or take back what {other} said: neither speaks for the other. Only a wrong report can be replaced so.")
    String replacesAnother(String party, String other);

    @Message("Say in which way it replaces that claim.")
    String mannerMissing();

    @Message("Name the claim that it replaces, or choose that it replaces nothing.")
    String replacedMissing();

    @Message("It is not recorded when that source was published.")
    String publicationUnknown();

    @Message("Chain of attribution, from the speaker to the publisher")
    String chain();

    @Message("time not recorded")
    String saidNot();

    @Message("Said {when}")
    String saidOn(String when);

    @Message("recorded as")
    String recordedAs();

    @Message("The passage in its context")
    String passage();

    @Message("Characters {start} to {end}.")
    String place(int start, int end);

    @Message("Version {version} of the text, SHA-256 {hash}")
    String textOf(int version, String hash);

    @Message("Read the whole text")
    String openText();

    @Message("Checked quote: these words stand at exactly one place in the stored text.")
    String quoteExact();

    @Message("Checked quote: these words stand at several places in the stored text; this one was chosen.")
    String quoteChosen();

    @Message("Not found: these words do not stand in the stored text of the source.")
    String quoteUnfound();

    @Message("Unchecked quote: no text of the source is stored.")
    String quoteUnchecked();

    @Message("Paraphrase: the words are those of whoever recorded it.")
    String paraphrase();

    @Message("The source reports in translation, so these are the words of a translator.")
    String translated();

    @Message("Silently revised: in version {version} of the source this passage does not stand any more.")
    String silentlyRevised(int version);

    @Message("Original")
    String original();

    @Message("Answers")
    String answersOf();

    @Message("It answers none of the questions yet.")
    String answersNone();

    @Message("Answer questions")
    String answerNow();

    @Message("Save answers")
    String saveAnswers();

    @Message("Replaced by")
    String replacedBy();

    @Message("Repeated by")
    String repeatedBy();

    @Message("Add a claim that repeats this one")
    String repeatThis();

    @Message("Add a claim that replaces this one")
    String replaceThis();

    @Message("Its party took this back.")
    String retracted();

    @Message("This had been reported wrongly: it is no statement of its party.")
    String rectified();

    @Message("This was recorded wrongly and is hidden from readers. That says nothing about what its party holds.")
    String hiddenNote();

    @Message("Add another claim from this source")
    String addFromSource();

    @Message("Permanent address of this state")
    String permanent();

    @Message("This is what was recorded by change {sequence}: {author}, {moment}.")
    String recordedState(long sequence, String author, String moment);

    @Message("Open the claim as it is now")
    String current();

    @Message("Hash of the entry")
    String entryHash();

    @Message(
            "{#if claims == 1}1 claim{#else}{claims} claims{/if} by {#if parties == 1}1 party{#else}{parties} parties{/if} from {#if sources == 1}1 source{#else}{sources} sources{/if}")
    String count(long claims, long parties, long sources);

    @Message("Newest claims")
    String newest();

    @Message("{#switch form}{#case QUOTE}Quote{#case PARAPHRASE}Paraphrase{/switch}")
    String form(WordingForm form);

    @Message("""
            {#switch manner}\
            {#case CORRECTS}corrects\
            {#case UPDATES}updates\
            {#case RETRACTS}retracts\
            {#case MISREPORTED}had been misreported\
            {/switch}""")
    String manner(Manner manner);

    @Message("""
            {#switch manner}\
            {#case CORRECTS}Corrects: the party says that it was wrong\
            {#case UPDATES}Updates: the party says how things stand by now\
            {#case RETRACTS}Retracts: the party takes it back\
            {#case MISREPORTED}Misreported: the report was wrong, not the party\
            {/switch}""")
    String mannerMeaning(Manner manner);

    @Message("""
            {#switch hands}\
            {#case 1}first-hand\
            {#case 2}second-hand\
            {#case 3}third-hand\
            {#case 4}fourth-hand\
            {#case 5}fifth-hand\
            {#case 6}sixth-hand\
            {#else}through {hands} hands\
            {/switch}""")
    String hands(int hands);
}
