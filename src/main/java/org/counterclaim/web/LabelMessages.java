package org.counterclaim.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The names of fields, the same in forms, in histories and in tables. */
@MessageBundle("label")
public interface LabelMessages {

    @Message("User name")
    String userName();

    @Message("Password")
    String password();

    @Message("Setup code")
    String setupCode();

    @Message("Title")
    String title();

    @Message("Summary")
    String summary();

    @Message("When")
    String when();

    @Message("Time zone")
    String zone();

    @Message("Place")
    String place();

    @Message("Latitude")
    String latitude();

    @Message("Longitude")
    String longitude();

    @Message("Part of")
    String partOf();

    @Message("Name")
    String name();

    @Message("Kind")
    String kind();

    @Message("Also known as")
    String aliases();

    @Message("Country")
    String country();

    @Message("Note")
    String note();

    @Message("Reason")
    String reason();

    @Message("Role")
    String role();

    @Message("Active")
    String active();

    @Message("Merged into")
    String mergedInto();

    @Message("Hidden")
    String hidden();

    @Message("Publisher")
    String publisher();

    @Message("Web address")
    String address();

    @Message("Published")
    String published();

    @Message("Retrieved")
    String retrieved();

    @Message("Language")
    String language();

    @Message("Translates")
    String translates();

    @Message("Text")
    String text();

    @Message("Versions")
    String versions();

    @Message("Attachments")
    String attachments();

    @Message("File")
    String file();

    @Message("Question")
    String question();

    @Message("Unit")
    String unit();

    @Message("Whole numbers only")
    String whole();

    @Message("Tolerance")
    String tolerance();

    @Message("Options")
    String options();

    @Message("Claimed by")
    String party();

    @Message("Source")
    String source();

    @Message("Event")
    String event();

    @Message("Wording")
    String wording();

    @Message("Form")
    String form();

    @Message("Translation")
    String translation();

    @Message("Said")
    String said();

    @Message("Relayed by")
    String relays();

    @Message("Repeats")
    String repeats();

    @Message("Replaces")
    String replaces();

    @Message("In which way")
    String manner();

    @Message("Passage")
    String passage();

    @Message("Answers")
    String answers();

    @Message("Position")
    String order();

    @Message("One claim")
    String one();

    @Message("Other claim")
    String other();

    @Message("How the one answered")
    String oneStance();

    @Message("Answer of the one")
    String oneAnswer();

    @Message("How the other answered")
    String otherStance();

    @Message("Answer of the other")
    String otherAnswer();

    @Message("Judgement")
    String outcome();

    @Message("Reason")
    String grounds();

    @Message("Judged by")
    String judge();

    @Message("Judged")
    String judged();
}
