package org.counterclaim.compare;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What exported comparisons say. */
@MessageBundle("export")
public interface ExportMessages {

    @Message("Comparison: {title}")
    String title(String title);

    @Message("About this file")
    String about();

    @Message("Comparison")
    String comparison();

    @Message("Event")
    String event();

    @Message("Address")
    String address();

    @Message("As said by")
    String said();

    @Message("As recorded by")
    String recorded();

    @Message("no limit")
    String noLimit();

    @Message("Columns")
    String columns();

    @Message("Filters")
    String filters();

    @Message("none")
    String none();

    @Message("first-hand only")
    String firstHandOnly();

    @Message("checked quotes only")
    String checkedQuotesOnly();

    @Message("conflicts only")
    String conflictsOnly();

    @Message("No side is taken")
    String noSide();

    @Message(
            "This lays side by side what parties say, and computes which of it can be true together. It does not say who is right.")
    String noSideMeans();

    @Message("Not in this file")
    String notHeld();

    @Message(
            "The exact bounds of values, the order and fate of each answer, and how claims repeat or replace each other; the JSON file holds them.")
    String notHeldHere();

    @Message("Question")
    String question();

    @Message("Verdict")
    String verdict();

    @Message("Marks")
    String marks();

    @Message("Explanation")
    String explanation();

    @Message("Origins")
    String origins();

    @Message("Statements")
    String statements();

    @Message("No.")
    String number();

    @Message("Party")
    String party();

    @Message("Said")
    String saidOn();

    @Message("unknown")
    String unknown();

    @Message("Manner")
    String manner();

    @Message("Language")
    String language();

    @Message("Wording")
    String wording();

    @Message("Translation")
    String translation();

    @Message("Sources")
    String sources();

    @Message("Source")
    String source();

    @Message("Publisher")
    String publisher();

    @Message("Published")
    String published();

    @Message("Web address")
    String webAddress();

    @Message("{form}, {hands}")
    String paraphrased(String form, String hands);

    @Message("{form}, found in the source, {hands}")
    String checked(String form, String hands);

    @Message("{voice}: {what}")
    String voiced(String voice, String what);

    @Message("change of account, {voice}: {what}")
    String changed(String voice, String what);

    @Message("{value}: {reports} ({origins})")
    String origin(String value, String reports, String origins);
}
