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
}
