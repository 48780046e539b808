package org.counterclaim.timeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What timelines say as tables for people. */
@MessageBundle("table")
public interface TableMessages {

    @Message("Entries")
    String entries();

    @Message("Entries {number}")
    String moreEntries(int number);

    @Message("Sources")
    String sources();

    @Message("About this file")
    String about();

    @Message("""
            {#switch column}\
            {#case KIND}Kind\
            {#case ID}Id\
            {#case WHEN}When, as recorded\
            {#case EARLIEST}Earliest\
            {#case LATEST}Latest\
            {#case WHEN_IN_WORDS}When ({zone})\
            {#case CLAIMED_BY}Claimed by\
            {#case PARTY_PATH}Party in its tree\
            {#case RELAYS}Relayed by\
            {#case HANDS}Hands\
            {#case FORM}Form\
            {#case QUOTE_CHECK}Quote check\
            {#case LANGUAGE}Language\
            {#case WORDING}Wording\
            {#case TRANSLATION}Translation\
            {#case ANSWERS}Answers\
            {#case CHANGES}Changes of account\
            {#case REPEATS}Repeats\
            {#case REPLACES}Replaces\
            {#case MANNER}Manner\
            {#case UNDONE}Undone\
            {#case EVENT}Event\
            {#case PLACE}Place\
            {#case SUMMARY}Summary\
            {#case SOURCE_TITLE}Source\
            {#case PUBLISHER}Publisher\
            {#case WEB_ADDRESS}Web address\
            {#case PUBLISHED}Published\
            {#case SHA256}SHA-256 of its text\
            {#case ADDRESS}Page\
            {/switch}""")
    String column(TableColumn column, String zone);

    @Message("Claim")
    String claim();

    @Message("Event")
    String event();

    @Message("found in the source")
    String checked();

    @Message("not found in a stored text of the source")
    String unchecked();

    @Message("Timeline")
    String timeline();

    @Message("Chosen")
    String chosen();

    @Message("everything")
    String everything();

    @Message("No side is taken")
    String noSide();

    @Message("This puts in order what parties say. It does not say who is right.")
    String noSideMeans();

    @Message("Not in this file")
    String lost();
}
