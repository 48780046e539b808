package org.counterclaim.timeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What formats cannot hold, in words; a message for each format, and in it a sentence for each of its losses that says
 * what becomes of these entries.
 */
@MessageBundle("loss")
public interface LossMessages {

    @Message("Nothing is lost in this format.")
    String nothing();

    @Message("{count} {#if count == 1}entry{#else}entries{/if}")
    String entries(long count);

    @Message("""
            {#switch loss}\
            {#case CLAIM}{loss:entries(count)} {#if count == 1}names its{#else}name their{/if} party, event and source \
            without the ids of these, and {#if count == 1}does{#else}do{/if} not say when {#if count == 1}it{#else}they\
            {/if} last changed; the JSON file does.\
            {#case ANSWERS}{loss:entries(count)} {#if count == 1}answers{#else}answer{/if} questions; the answers stand \
            here in words, and in the JSON file as values.\
            {#case UNWRITABLE}{loss:entries(count)} held control characters, which are left out.\
            {#case FORMULA}{loss:entries(count)} {#if count == 1}holds{#else}hold{/if} text that a spreadsheet could take \
            for a formula; an apostrophe stands before it.\
            {/switch}""")
    String csv(Loss loss, long count);

    @Message("""
            {#switch loss}\
            {#case LONG_TEXT}{loss:entries(count)} {#if count == 1}holds{#else}hold{/if} text that is longer than the \
            32,767 characters of a cell and is cut there.\
            {#case NO_CELL_TIME}{loss:entries(count)} {#if count == 1}has{#else}have{/if} a time that is uncertain, or \
            outside of the calendar of spreadsheets, and stands as text.\
            {#else}{loss:csv(loss, count)}\
            {/switch}""")
    String xlsx(Loss loss, long count);

    @Message("""
            {#switch loss}\
            {#case UNWRITABLE}{loss:entries(count)} held control characters, which are left out.\
            {#case RIGHT_TO_LEFT}{loss:entries(count)} {#if count == 1}holds{#else}hold{/if} text from right to left; \
            Markdown cannot mark where, and some programs show it from left to right.\
            {#case ANSWERS}{loss:entries(count)} {#if count == 1}answers{#else}answer{/if} questions; the answers stand \
            here in words, and in the JSON file as values.\
            {/switch}""")
    String markdown(Loss loss, long count);

    @Message("""
            {#switch loss}\
            {#case UNWRITABLE}{loss:entries(count)} held control characters, which are left out.\
            {#case ANSWERS}{loss:entries(count)} {#if count == 1}answers{#else}answer{/if} questions; the answers stand \
            here in words, and in the JSON file as values.\
            {/switch}""")
    String html(Loss loss, long count);

    @Message("""
            {#switch loss}\
            {#case WITHOUT_GLYPH}{loss:entries(count)} {#if count == 1}holds{#else}hold{/if} characters that the fonts of \
            this file lack, emoji for example; their codes stand in brackets instead: [U+1F680].\
            {#case ANSWERS}{loss:entries(count)} {#if count == 1}answers{#else}answer{/if} questions; the answers stand \
            here in words, and in the JSON file as values.\
            {/switch}""")
    String pdf(Loss loss, long count);

    @Message("""
            {#switch loss}\
            {#case INEXACT}{loss:entries(count)} {#if count == 1}is{#else}are{/if} not exact to the day or the minute; the \
            time stands as EDTF only, without a datePublished or startDate.\
            {#case RELAYED}{loss:entries(count)} came through others; the chain stands as text, in creditText.\
            {#case REPLACING}{loss:entries(count)} {#if count == 1}replaces a claim or changes{#else}replace claims or \
            change{/if} an account; the replaced claim is linked by isBasedOn as a repeated one is, and the rest stands as \
            text, in description.\
            {#case ANSWERS}{loss:entries(count)} {#if count == 1}answers{#else}answer{/if} questions; the answers stand \
            here in words, and in the JSON file as values.\
            {/switch}""")
    String jsonld(Loss loss, long count);

    @Message("""
            {#switch loss}\
            {#case UNDATED}{loss:entries(count)} {#if count == 1}has{#else}have{/if} no year and {#if count == 1}is\
            {#else}are{/if} placed with the earliest entry that has one; the slide says so.\
            {#case OPEN_START}{loss:entries(count)} {#if count == 1}has{#else}have{/if} no known start and {#if count == 1}\
            is{#else}are{/if} placed at the end.\
            {#case OPEN_END}{loss:entries(count)} {#if count == 1}has{#else}have{/if} no known end and {#if count == 1}is\
            {#else}are{/if} placed at the start.\
            {#case INEXACT}{loss:entries(count)} {#if count == 1}is{#else}are{/if} not exact to the day or the minute; the \
            bar covers all of the time that is possible, and uncertainty is shown as text.\
            {#case CLOCK_TIME}{loss:entries(count)} {#if count == 1}has{#else}have{/if} a time of day; TimelineJS knows no \
            time zones, the zone is shown as text.\
            {#case BEYOND_CLOCKS}{loss:entries(count)} {#if count == 1}lies{#else}lie{/if} so far away that TimelineJS \
            places all entries by the year.\
            {#case ANSWERS}{loss:entries(count)} {#if count == 1}answers{#else}answer{/if} questions; the answers stand \
            here in words, and in the JSON file as values.\
            {/switch}""")
    String timelinejs(Loss loss, long count);

    @Message("""
            {#switch loss}\
            {#case UNDATED}{loss:entries(count)} {#if count == 1}has{#else}have{/if} no time and {#if count == 1}is a \
            journal entry{#else}are journal entries{/if} without a date, which many calendars do not show.\
            {#case BEYOND_CALENDARS}{loss:entries(count)} {#if count == 1}reaches{#else}reach{/if} before the year 1 or \
            behind the year 9999 and {#if count == 1}is a journal entry{#else}are journal entries{/if} without a date, \
            which many calendars do not show.\
            {#case OPEN_START}{loss:entries(count)} {#if count == 1}has{#else}have{/if} no known start and {#if count == 1}\
            stands{#else}stand{/if} on the last day or minute that is possible.\
            {#case OPEN_END}{loss:entries(count)} {#if count == 1}has{#else}have{/if} no known end and {#if count == 1}\
            stands{#else}stand{/if} on the first day or minute that is possible.\
            {#case INEXACT}{loss:entries(count)} {#if count == 1}is{#else}are{/if} not exact to the day or the minute; the \
            calendar shows all of the time that is possible, and the words say how it was recorded.\
            {#case FRACTION}{loss:entries(count)} {#if count == 1}is{#else}are{/if} told to less than a second, which only \
            the words say.\
            {#case UNWRITABLE}{loss:entries(count)} held control characters, which are left out.\
            {#case ANSWERS}{loss:entries(count)} {#if count == 1}answers{#else}answer{/if} questions; the answers stand \
            here in words, and in the JSON file as values.\
            {/switch}""")
    String ics(Loss loss, long count);

    @Message("""
            {#switch loss}\
            {#case CLAIM}{#if count > 100}The feed holds the 100 claims recorded last; {loss:entries(count.minus(100))} \
            recorded before {#if count == 101}is{#else}are{/if} not in it.{#else}The feed holds {#if count == 1}the one claim\
            {#else}all {count} claims{/if}, the one recorded last first.{/if} When each was said stands in its text.\
            {#case EVENT}{loss:entries(count)} {#if count == 1}is an event and is{#else}are events and are{/if} not in the \
            feed, which holds claims.\
            {#case UNWRITABLE}{loss:entries(count)} held control characters, which are left out.\
            {#case ANSWERS}{loss:entries(count)} {#if count == 1}answers{#else}answer{/if} questions; the answers stand \
            here in words, and in the JSON file as values.\
            {/switch}""")
    String atom(Loss loss, long count);
}
