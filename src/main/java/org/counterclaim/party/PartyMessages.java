package org.counterclaim.party;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of parties say. */
@MessageBundle("party")
public interface PartyMessages {

    @Message("Find parties")
    String find();

    @Message("Parties")
    String parties();

    @Message("Record a party")
    String create();

    @Message("Edit party")
    String edit();

    @Message("Edit")
    String editShort();

    @Message("Save party")
    String save();

    @Message(
            "No party is recorded yet. A party is whoever makes or relays statements: a state, a ministry, a force, an observer, a newspaper, a person.")
    String none();

    @Message("Possible duplicates")
    String duplicates();

    @Message("Overview")
    String overview();

    @Message("History")
    String history();

    @Message("""
            {#switch kind}\
            {#case STATE}State\
            {#case MINISTRY}Ministry or office\
            {#case FORCE}Armed force\
            {#case ORGANISATION}Organisation\
            {#case MEDIUM}Medium\
            {#case PERSON}Person\
            {#case UNNAMED}Unnamed source\
            {/switch}""")
    String kind(PartyKind kind);

    @Message("Choose a kind")
    String chooseKind();

    @Message("One name a line: other spellings, abbreviations, former names.")
    String aliasesHint();

    @Message("A country by name or two-letter code, where it helps: Syria, SY.")
    String countryHint();

    @Message("The party it speaks for. Where several share a name, add who is above: Ministry of Defence < Russia.")
    String partOfHint();

    @Message("Why you make this change; it is kept in the history.")
    String reasonHint();

    @Message("Record “{name}” as a new party of this kind, and go on")
    String createInPlace(String name);

    @Message("Its place")
    String place();

    @Message("Speaks for nobody else")
    String top();

    @Message("Below it")
    String below();

    @Message("Record a party below it")
    String createBelow();

    @Message("Nobody below it is recorded.")
    String nobodyBelow();

    @Message("What it has said")
    String said();

    @Message("No statement of this party is recorded yet.")
    String saidNothing();

    @Message("Merge into another")
    String merge();

    @Message("Merge {name} into another party")
    String mergeOf(String name);

    @Message(
            "Use this when the same party was recorded twice. Its names, everyone below it and what it said go to the party that stays. Its history keeps the merge, and from there it can be undone.")
    String mergeNote();

    @Message("Party that stays")
    String into();

    @Message(
            "The record of this party that you want to keep. Where several share a name, add who is above: Ministry of Defence < Russia.")
    String intoHint();

    @Message("Merge")
    String mergeNow();

    @Message("Undo the merge")
    String undo();

    @Message("This party was merged into")
    String mergedInto();

    @Message("The two parties are one now.")
    String merged();

    @Message("The merge has been undone.")
    String unmerged();

    @Message("This party is not merged into another.")
    String notMerged();

    @Message("This party is merged into another already.")
    String mergedAlready();

    @Message("This party is merged into another. Undo the merge first.")
    String undoFirst();

    @Message("A party cannot be merged into itself.")
    String mergeWithItself();

    @Message("“{below}” stands below “{above}”. Merge the other way round, or move it first.")
    String mergeBelow(String below, String above);

    @Message("Choose what kind of party this is.")
    String kindMissing();

    @Message("An alias can have at most {length} characters.")
    String aliasLong(int length);

    @Message("No country is called “{typed}”. Write its name or its two-letter code, for example Syria or SY.")
    String countryUnknown(String typed);

    @Message("An unnamed source stands under nobody. Leave this empty, or choose another kind.")
    String unnamedIsUnderNobody();

    @Message("No party is called “{name}” yet. Choose one of the suggestions, or record it here.")
    String unknown(String name);

    @Message("Several parties are called “{name}”. Choose the one you mean.")
    String ambiguous(String name);

    @Message(
            "“{name}” is recorded already at this place in the tree. Use that one, or give a name that tells the two apart.")
    String namesake(String name);

    @Message("A party can have at most {depth} others above it.")
    String tooDeep(int depth);

    @Message("Together the two have more names than fit. Shorten the other names of one first.")
    String tooManyNames();

    @Message("“{name}” is merged into another party itself. Undo that merge first.")
    String undoOtherFirst(String name);

    @Message("Only the first {count} are shown.")
    String more(int count);

    @Message("A party cannot stand below itself: {cycle}.")
    String cycle(String cycle);

    @Message("The party has been recorded.")
    String created();

    @Message("The party has been saved.")
    String saved();

    @Message("The earlier state has been restored.")
    String restored();

    @Message("The party is hidden from readers.")
    String hidden();

    @Message("The party is shown again.")
    String shown();
}
