package org.counterclaim.compare;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.counterclaim.question.QuestionKind;

/** How comparisons explain themselves. */
@MessageBundle("compare")
public interface CompareMessages {

    @Message("""
            {#switch verdict}\
            {#case SILENT}Silent\
            {#case ONE_SIDED}One-sided\
            {#case CONFLICT}Conflict\
            {#case AGREE}Agree\
            {#case COMPATIBLE}Compatible\
            {#case OPEN}Open\
            {/switch}""")
    String verdict(Verdict verdict);

    @Message("""
            {#switch mark}\
            {#case DIVIDED}divided\
            {#case ORDER_UNKNOWN}order unknown\
            {#case RESTS_ON_A_READING}rests on a reading\
            {#case ONE_ORIGIN}one origin\
            {/switch}""")
    String mark(Mark mark);

    @Message(
            "{#if denies}{#if many}{who} deny {what}{#else}{who} denies {what}{/if}{#else}{#if many}{who} say {what}{#else}{who} says {what}{/if}{/if}")
    String says(String who, boolean many, boolean denies, String what);

    @Message("{column} ({voices})")
    String within(String column, String voices);

    @Message("yes")
    String yes();

    @Message("no")
    String no();

    @Message("“{text}”")
    String quoted(String text);

    @Message("{before}, {next}")
    String comma(String before, String next);

    @Message("{before} and {last}")
    String and(String before, String last);

    @Message("{names} and {more} more")
    String andMore(String names, int more);

    @Message("{before}; {next}")
    String semicolon(String before, String next);

    @Message("{#if more == 1}{statements}; and 1 more answer{#else}{statements}; and {more} more answers{/if}")
    String andMoreAnswers(String statements, int more);

    @Message("Nobody answers it.")
    String silent();

    @Message("Only {who} answers: {what}.")
    String oneSided(String who, String what);

    @Message("{statements}.")
    String agree(String statements);

    @Message("{statements}; all of it comes from one origin, {origin}.")
    String agreeByOneOrigin(String statements, String origin);

    @Message("{statements}: {by} judged that they agree.")
    String agreeByJudgement(String statements, String by);

    @Message("{statements}: {#if count == 2}both can be true{#else}all can be true{/if}.")
    String compatible(String statements, int count);

    @Message("{statements}: {common} fits {#if count == 2}both{#else}all{/if}.")
    String compatibleAt(String statements, int count, String common);

    @Message("{statements}: each pair of answers of different parties can be true.")
    String compatibleInPairs(String statements);

    @Message("""
            {statements}: \
            {#switch kind}\
            {#case NUMBER}no number fits {#if count == 2}both{#else}all {count}{/if}\
            {#case TIME}no time fits {#if count == 2}both{#else}all {count}{/if}\
            {#case ONE_OF}no answer fits {#if count == 2}both{#else}all {count}{/if}\
            {#else}both cannot be true\
            {/switch}""")
    String conflict(String statements, QuestionKind kind, int count);

    @Message("{statements}: {by} judged that they conflict ({reason})")
    String conflictByJudgement(String statements, String by, String reason);

    @Message(
            "{#if more == 0}{conflict}.{#else if more == 1}{conflict}. 1 more pair conflicts.{#else}{conflict}. {more} more pairs conflict.{/if}")
    String conflicts(String conflict, int more);

    @Message(
            "{#if judged == 0}Only people can compare answers in words: of {pairs} {#if pairs == 1}pair{#else}pairs{/if} none is judged.{#else}Only people can compare answers in words: {judged} of {pairs} pairs are judged, none a conflict.{/if}")
    String open(int judged, int pairs);

    @Message("{column} is divided: {statements}.")
    String divided(String column, String statements);

    @Message("Which of these {voice} said last is not known: {answers}.")
    String orderUnknown(String voice, String answers);

    @Message("It rests on a reading ({readings}): by what is plainly stated alone, the verdict would be “{verdict}”.")
    String restsOn(String readings, String verdict);

    @Message("It rests on a reading: by what is plainly stated alone, the verdict would be “{verdict}”.")
    String rests(String verdict);

    @Message("{voice}: {reading}")
    String readAs(String voice, String reading);

    @Message(
            "{#if reports == 1}1 report{#else}{reports} reports{/if}, {#if origins == 1}1 origin{#else}{origins} origins{/if}")
    String provenance(int reports, int origins);

    @Message("circular reporting")
    String circular();

    @Message("relays {party}: {what}")
    String relays(String party, String what);

    @Message("no answer recorded")
    String noAnswer();

    @Message("last spoke {when}")
    String lastSpoke(String when);

    @Message("{#if count == 1}1 answer{#else}{count} answers{/if} left out by the filter")
    String leftOut(int count);

    @Message("{what} on {when}")
    String on(String what, String when);

    @Message("{what}, taken back")
    String takenBack(String what);

    @Message("{before}, then {next}")
    String then(String before, String next);
}
