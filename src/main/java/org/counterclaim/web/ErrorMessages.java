package org.counterclaim.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What an error page says. */
@MessageBundle("error")
public interface ErrorMessages {

    @Message("""
            {#switch status}\
            {#case 400}This request could not be read\
            {#case 401}Please sign in again\
            {#case 403}You may not do this\
            {#case 404}There is nothing at this address\
            {#case 405}This address does not take that\
            {#case 409}Somebody else saved in the meantime\
            {#case 413}That is too large\
            {#case 429}Too many attempts\
            {#else}Something went wrong here\
            {/switch}""")
    String title(int status);

    @Message("""
            {#switch status}\
            {#case 400}Nothing was saved. The page you came from may have been open for very long, its address was cut off, or the browser dropped its cookies, as it does without TLS anywhere but on localhost.\
            {#case 401}Your session has ended, so nothing was saved yet.\
            {#case 403}Your role does not allow it. If you think it should, ask an administrator.\
            {#case 404}It may have been hidden, or the address was mistyped.\
            {#case 405}Nothing was changed. Go back and use the buttons of the page.\
            {#case 409}Nothing was overwritten. Open the page again to see the newest state.\
            {#case 413}Nothing was saved. A file may have up to 50 MB. Please send less in one go.\
            {#case 429}Please wait a little, then try again.\
            {#else}Nothing was saved. It is our fault, and it has been written to the log.\
            {/switch}""")
    String advice(int status);

    @Message("Error {status}")
    String number(int status);

    @Message("If you report this, name")
    String report();

    @Message("Back to the start")
    String start();

    @Message("What you typed")
    String typed();

    @Message("Nothing of it is lost: check it and send it once more.")
    String typedNote();

    @Message("Sign in, in a new tab")
    String signIn();

    @Message("After that, send once more what you typed here.")
    String signInThen();

    @Message("Send once more")
    String again();
}
