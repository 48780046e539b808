package org.counterclaim.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands around every page. */
@MessageBundle("layout")
public interface LayoutMessages {

    @Message("Counterclaim")
    String name();

    @Message("Skip to the content")
    String skip();

    @Message("Main")
    String navigation();

    @Message("You are here")
    String breadcrumbs();

    @Message("Events")
    String events();

    @Message("Parties")
    String parties();

    @Message("Sources")
    String sources();

    @Message("History")
    String history();

    @Message("Users")
    String users();

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("Your account")
    String account();

    @Message("Older")
    String older();

    @Message("Back")
    String previous();

    @Message("More")
    String next();

    @Message("Search")
    String search();

    @Message("In everything that is recorded")
    String searchAll();

    @Message("Pages")
    String paging();

    @Message("Cancel")
    String cancel();

    @Message("Please check the marked fields. Nothing has been saved yet, and nothing you typed is lost.")
    String check();

    @Message("It takes no side: it shows what each party said, and where the accounts cannot both be true.")
    String motto();
}
