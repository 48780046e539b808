package org.counterclaim.compare;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of comparisons say around the accounts themselves. */
@MessageBundle("matrix")
public interface MatrixMessages {

    @Message("Compare")
    String compare();

    @Message("Accounts side by side")
    String caption();

    @Message("Question")
    String question();

    @Message("As said by")
    String said();

    @Message("A date or time: 2016-09-18, 2016-09, 2016-09-17T21:00+03:00.")
    String saidHint();

    @Message("As recorded by")
    String recorded();

    @Message("What this record held at that time.")
    String recordedHint();

    @Message("First-hand only")
    String firstHand();

    @Message("Checked quotes only")
    String checked();

    @Message("Conflicts only")
    String conflicts();

    @Message("Add a column")
    String add();

    @Message("A party by its name.")
    String addHint();

    @Message("No party is called “{name}” here.")
    String nobody(String name);

    @Message("At most {most} columns fit on this page.")
    String columnsMany(int most);

    @Message(
            "{#if count == 1}A chosen column is of no party, or of a hidden one, and is left out.{#else}{count} chosen columns are of no parties, or of hidden ones, and are left out.{/if}")
    String unknown(int count);

    @Message("Show")
    String show();

    @Message("Show everything")
    String everything();

    @Message("Read two accounts side by side")
    String reading();

    @Message("{#if count == 1}1 claim{#else}{count} claims{/if}")
    String claims(int count);

    @Message("open {count} below")
    String open(int count);

    @Message("roll up into {name}")
    String rollUp(String name);

    @Message("Move {name} towards the beginning")
    String earlier(String name);

    @Message("Move {name} towards the end")
    String later(String name);

    @Message("Remove the column of {name}")
    String remove(String name);

    @Message("checked quote")
    String quote();

    @Message("quote, not checked")
    String unchecked();

    @Message("paraphrase")
    String paraphrase();

    @Message("order unknown")
    String orderUnknown();

    @Message("{#if count == 1}1 claim behind it{#else}{count} claims behind it{/if}")
    String behind(int count);

    @Message("Of this")
    String value();

    @Message("Other statements")
    String others();

    @Message("They answer none of the questions.")
    String othersHint();

    @Message("Sources")
    String sources();

    @Message("No question is asked about this event yet. Accounts are compared question by question.")
    String noQuestions();

    @Message("No claim on this event is recorded yet.")
    String noClaims();

    @Message("No claim was made, or recorded, by then.")
    String noneThen();

    @Message("No two accounts conflict.")
    String noConflicts();

    @Message("Ask a question")
    String ask();

    @Message("Left")
    String left();

    @Message("Right")
    String right();

    @Message("Back to all columns")
    String back();

    @Message("Choose two parties whose words you want to read beside each other.")
    String chooseTwo();

    @Message("These two have said nothing on this event.")
    String nothingToRead();

    @Message("Choose …")
    String choose();
}
