package org.counterclaim.question;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.List;

/** What the pages of questions say, and how answers are said. */
@MessageBundle("question")
public interface QuestionMessages {

    @Message("Questions")
    String questions();

    @Message("Questions: {title}")
    String questionsOf(String title);

    @Message("Add a question")
    String create();

    @Message("Edit question")
    String edit();

    @Message("Edit")
    String editShort();

    @Message("Save question")
    String save();

    @Message("Overview")
    String overview();

    @Message("History")
    String history();

    @Message(
            "No question is asked yet. A question is a point at issue: how many, who, when, whether. Claims answer it, and the comparison lays the answers side by side.")
    String none();

    @Message("Begin with a common one")
    String common();

    @Message("Asked of what this is part of")
    String inherited();

    @Message("Claims about this event may answer these, too.")
    String inheritedNote();

    @Message("{prompt}: up")
    String up(String prompt);

    @Message("{prompt}: down")
    String down(String prompt);

    @Message("{prompt}: edit")
    String editOf(String prompt);

    @Message("{prompt}: history")
    String historyOf(String prompt);

    @Message("""
            {#switch kind}\
            {#case NUMBER}Number\
            {#case YES_NO}Yes or no\
            {#case TIME}Time\
            {#case ONE_OF}One of several\
            {#case ANY_OF}Any of several\
            {#case TEXT}Words\
            {/switch}""")
    String kind(QuestionKind kind);

    @Message("""
            {#switch kind}\
            {#case NUMBER}how many, how far, how much\
            {#case YES_NO}whether it is so\
            {#case TIME}at which moment; ask separately when it began and when it ended\
            {#case ONE_OF}only one of the options can be true, or something else\
            {#case ANY_OF}several options can be true at once\
            {#case TEXT}what no other kind holds; compared by people only\
            {/switch}""")
    String kindMeaning(QuestionKind kind);

    @Message("Choose the kind of answer")
    String chooseKind();

    @Message("As short as it is clear, and without taking a side: “How many soldiers were killed?”")
    String promptHint();

    @Message("If it is answered with a number")
    String ifNumber();

    @Message("If it is answered with options")
    String ifOptions();

    @Message("What is counted or measured: soldiers, km.")
    String unitHint();

    @Message("Whole numbers count things: “more than 90” is then at least 91.")
    String wholeHint();

    @Message("By how many percent “about” widens a number each way; 10 where nothing is written: about 100 is 90–110.")
    String toleranceHint();

    @Message("The answers that can be chosen. An emptied row takes its option away; a renamed one keeps its answers.")
    String optionsHint();

    @Message("“Something else” is always possible where only one can be true; it needs no row.")
    String elseHint();

    @Message("Option {number}")
    String optionNumber(int number);

    @Message("More options")
    String moreOptions();

    @Message("What is meant and what is not: who is counted, from when to when.")
    String noteHint();

    @Message("Why you make this change; it is kept in the history.")
    String reasonHint();

    @Message("± {percent} %")
    String toleranceShort(String percent);

    @Message("Answers")
    String answers();

    @Message("No claim answers this question yet.")
    String noAnswers();

    @Message("whole numbers")
    String wholeShort();

    @Message("“about” widens by {percent} %")
    String widening(String percent);

    @Message("Choose the kind of answer that the question takes.")
    String kindMissing();

    @Message("“{typed}” is no percentage from 0 to 100. Write for example 10 or 2.5.")
    String toleranceWrong(String typed);

    @Message("Write at least one option, for example: Australia.")
    String optionsMissing();

    @Message("“{name}” stands there twice. Give every option a name of its own.")
    String optionTwice(String name);

    @Message("“{start}…” is too long: an option has at most {most} characters.")
    String optionLong(String start, int most);

    @Message("A question has at most {most} options. Use words as the kind of answer where there are more.")
    String optionsMany(int most);

    @Message("One event has at most {most} questions. Record a part of the event for further ones.")
    String questionsMany(int most);

    @Message(
            "{#if count == 1}1 answer would be lost: {#else}{count} answers would be lost: {/if}{#for example in examples}{#if example_index > 0}{#if example_hasNext || more > 0}, {#else} and {/if}{/if}“{example}”{/for}{#if more > 0} and {more} more{/if}.")
    String lost(long count, List<String> examples, long more);

    @Message("The question has been recorded.")
    String created();

    @Message("The question has been saved.")
    String saved();

    @Message("The earlier state has been restored.")
    String restored();

    @Message("The question is hidden from readers.")
    String hidden();

    @Message("The question is shown again.")
    String shown();

    @Message("""
            {#switch template}\
            {#case KILLED}How many people were killed?\
            {#case WOUNDED}How many people were wounded?\
            {#case WHO}Who did it?\
            {#case INTENDED}Was it intended?\
            {#case WARNED}Was anybody warned beforehand?\
            {#case BEGAN}When did it begin?\
            {#case ENDED}When did it end?\
            {#case WHERE}Where did it happen?\
            {/switch}""")
    String asked(QuestionTemplate template);

    @Message("people")
    String people();

    @Message("Answer")
    String answer();

    @Message("How it answers")
    String stanceLabel();

    @Message("How plainly it says so")
    String readingLabel();

    @Message("Reason for reading it so")
    String reasonLabel();

    @Message("""
            {#switch stance}\
            {#case ASSERTS}says so\
            {#case DENIES}denies it\
            {#case DECLINES}declines to comment\
            {#case DOES_NOT_KNOW}does not know\
            {#case REJECTS}rejects the question\
            {/switch}""")
    String stance(Stance stance);

    @Message("denies: {value}")
    String denies(String value);

    @Message("""
            {#switch reading}\
            {#case STATED}stated\
            {#case HEDGED}hedged\
            {#case INFERRED}inferred\
            {#case DOUBTFUL}doubtful\
            {/switch}""")
    String reading(Reading reading);

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("no answer")
    String noAnswer();

    @Message("something else")
    String somethingElse();

    @Message("{before}, {option}")
    String and(String before, String option);

    @Message("{before} or {option}")
    String or(String before, String option);

    @Message("""
            {#switch shape}\
            {#case EXACT}{first}\
            {#case ABOUT}about {first}\
            {#case AT_LEAST}at least {#if approximate}about {/if}{first}\
            {#case MORE_THAN}more than {#if approximate}about {/if}{first}\
            {#case AT_MOST}up to {#if approximate}about {/if}{first}\
            {#case FEWER_THAN}fewer than {#if approximate}about {/if}{first}\
            {#case BETWEEN}{#if approximate}about {/if}{first}–{second}\
            {#case VAGUE}{first}\
            {/switch}""")
    String said(Shape shape, boolean approximate, String first, String second);

    @Message("{said}, read as {range}")
    String readAs(String said, String range);

    @Message("{low}–{high}")
    String between(String low, String high);

    @Message("{#if open}more than {low}{#else}at least {low}{/if}")
    String from(String low, boolean open);

    @Message("{#if open}less than {high}{#else}up to {high}{/if}")
    String upTo(String high, boolean open);

    @Message("62, about 100, at least 60")
    String numberExample();

    @Message("For example 62, about 100, at least 60, more than 90, 83-90, none, dozens.")
    String numberHint();

    @Message("2016-09-17T17:00+03:00")
    String timeExample();

    @Message("For example 2016-09-17, 2016-09-17T17:00+03:00~ (about), 2016-09-17/2016-09-18 (some time within).")
    String timeHint();

    @Message("""
            {#switch reason}\
            {#case EMPTY}Write a number, for example 62, about 100 or at least 60.\
            {#case TOO_LONG}This is too long for a number. Write for example 62, about 100 or at least 60.\
            {#case NAMELESS}“{text}” names no number. Write the least it must be, for example >=2 or dozens.\
            {#case AMBIGUOUS}“{text}” can be read in two ways. Write a thousand without a separator, for example 1234, and a fraction with one digit more, for example 1.2340.\
            {#case SHARED}“{text}” can be read in two ways. Write both figures in full, for example 10000-20000.\
            {#case FRACTION}“{text}” is not a whole number. Write for example 62, or 62-63 if it lies between.\
            {#case NEGATIVE}“{text}” is less than nothing, and whole numbers count here. Write for example 62 or none.\
            {#case REVERSED}“{text}” ends before it begins. Write the lower figure first, for example 83-90.\
            {#case CEILING}“{text}” is the most and the least at once. Write one of them, for example <=15 or >=15.\
            {#case IMPOSSIBLE}No number fits “{text}”. Write for example none, or <15.\
            {#case DIGITS}“{text}” has more digits than can be kept. Write at most 15 before the point and 9 after it, for example 1234.5.\
            {#case UNKNOWN}“{text}” is not a number that can be read. Write the figure alone, for example 62, ~100, >=60, more than 90, up to 15 or 83-90.\
            {/switch}""")
    String unreadableQuantity(UnreadableQuantity.Reason reason, String text);

    @Message("Choose yes or no.")
    String yesOrNo();

    @Message("Choose among the options of the question; one of them is not there any more.")
    String optionUnknown();

    @Message("Write the answer in words, for example: near Jabal al-Tharda.")
    String textMissing();

    @Message("This is too long: at most {most} characters fit here.")
    String textLong(int most);

    @Message("Give the answer that is meant, or leave all of this row as it was.")
    String answerMissing();

    @Message("This goes with no answer: “{stance}” has none. Empty the answer, or choose “{asserts}”.")
    String answerTooMuch(String stance, String asserts);

    @Message("Choose one of the list.")
    String choiceUnknown();

    @Message("Say why it is read so, for example: he speaks of “our losses” only.")
    String reasonMissing();
}
