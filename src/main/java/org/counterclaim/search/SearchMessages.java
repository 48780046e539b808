package org.counterclaim.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of search say. */
@MessageBundle("search")
public interface SearchMessages {

    @Message("Search")
    String search();

    @Message("Words, “phrases”, -not, party:, event:, source:, said:2016-09, lang:, form:quote, has:answer")
    String hint();

    @Message("Everything")
    String everything();

    @Message("{#switch kind}{#case CLAIM}Claims{#case SOURCE}Sources{#case PARTY}Parties{#case EVENT}Events{/switch}")
    String kinds(Kind kind);

    @Message("{#switch kind}{#case CLAIM}Claim{#case SOURCE}Source{#case PARTY}Party{#case EVENT}Event{/switch}")
    String kind(Kind kind);

    @Message("Kinds")
    String byKind();

    @Message("Order")
    String byOrder();

    @Message(
            "{#switch order}{#case RELEVANCE}Best match{#case LATEST}Latest{#case EARLIEST}Earliest{#case RECORDED}Last recorded{/switch}")
    String order(Order order);

    @Message("{#if count == 1}1 found{#else}{number} found{/if}")
    String total(long count, String number);

    @Message("Nothing that is recorded matches.")
    String none();

    @Message("Nothing has all of these words; this has some of them.")
    String loosely();

    @Message("Search without narrowing")
    String widen();

    @Message("Narrow")
    String narrow();

    @Message(
            "{#switch field}{#case PARTY}Party{#case EVENT}Event{#case YEAR}Year{#case LANGUAGE}Language{#case FORM}Form{#case HANDS}Hands{/switch}")
    String facet(Field field);

    @Message("Take away: {value}")
    String takeAway(String value);

    @Message("Take it away as CSV")
    String csv();

    @Message("as JSON")
    String json();

    @Message("Version {version}; the newest text no longer has this.")
    String earlierVersion(int version);

    @Message(
            "Search is not ready for the moment: its index is being made, or does not answer. Nothing is lost; try again soon.")
    String unavailable();

    @Message(
            "The search index holds {#if count == 1}1 document{#else}{number} documents{/if} and follows the history up to change {change}.")
    String indexHolds(long count, String number, String change);

    @Message("The search index is being made, or does not answer.")
    String indexSilent();

    @Message("Make it anew")
    String makeAnew();

    @Message("The search index is being made anew. The one that is there serves until then.")
    String beingMadeAnew();

    @Message("Back to the beginning")
    String beginning();

    @Message("A quotation mark has no other; it was read as if it were not there.")
    String unbalancedQuote();

    @Message(
            "“{piece}”: nothing can be asked by that name, so that it was read as words. Names are party, event, source, said, lang, form, has.")
    String unknownFilter(String piece);

    @Message("“{piece}” says nothing behind the colon, and was read as a word.")
    String filterWithoutValue(String piece);

    @Message(
            "“{piece}” is not one of the values, and was read as words. Values are quote, paraphrase; answer, translation, relay, note, text, date.")
    String unknownValue(String piece);

    @Message("“{piece}” is no time, and was read as words. Examples: said:2016-09, said:2016-09-17/2016-09-19.")
    String noTime(String piece);

    @Message("“{piece}” is no language, and was read as words. Examples: lang:ar, lang:Russian.")
    String noLanguage(String piece);

    @Message("“{piece}”: an asterisk may stand at the end of a word only, and was left out.")
    String wildcard(String piece);

    @Message("“{piece}”: an asterisk needs two characters before it.")
    String prefixTooShort(String piece);

    @Message("A minus sign alone was left out.")
    String minusAlone();

    @Message("There is nothing to look for: say at least one word that has to be there.")
    String nothingToFind();

    @Message("This is more than can be looked for at once; it was read up to “{piece}”.")
    String tooLong(String piece);
}
