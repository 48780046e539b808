package org.counterclaim.access;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of users, sessions and invitations say. */
@MessageBundle("access")
public interface AccessMessages {

    @Message("Counterclaim is ready at {address}")
    String ready(String address);

    @Message("Set it up at {address}/setup with the code {code}")
    String setUpWith(String address, String code);

    @Message("Set it up at {address}/setup with the code that COUNTERCLAIM_SETUP_CODE holds")
    String setUpWithPreset(String address);

    @Message("Set up Counterclaim")
    String setup();

    @Message("Nobody uses it yet. You become its first user, who invites all others.")
    String setupLead();

    @Message("It stands in the console where the server was started, in the last line.")
    String codeHint();

    @Message("Set up")
    String setUp();

    @Message("This is not the code. The newest start of the server printed the one that counts.")
    String codeWrong();

    @Message("2 to 60 letters and digits; it stands beside everything you record.")
    String userNameHint();

    @Message("12 characters or more; a few words that do not belong together are easy to remember and hard to guess.")
    String passwordHint();

    @Message("Please type it once more: for safety a password is never sent back to the page.")
    String passwordAgain();

    @Message("This is too short: use {shortest} characters or more.")
    String passwordShort(int shortest);

    @Message("This is too long: use at most {longest} characters.")
    String passwordLong(int longest);

    @Message("This is easy to guess. Avoid common words, names, dates and patterns, or add a few more words.")
    String passwordWeak();

    @Message("This is not your password.")
    String passwordWrong();

    @Message("The two new passwords differ.")
    String repeatedDiffers();

    @Message("“{name}” is taken. Choose another name.")
    String nameTaken(String name);

    @Message("Sign in")
    String signIn();

    @Message("User name and password do not match, or this user may not sign in any more.")
    String signInWrong();

    @Message("Too many attempts have failed. Please wait {seconds} seconds, then try again.")
    String waitSeconds(long seconds);

    @Message("Too many attempts have failed. Please wait {minutes} minutes, then try again.")
    String waitMinutes(long minutes);

    @Message(
            "Your browser will not stay signed in here: without TLS it keeps the cookies of this page on localhost only. Open it by https, or on localhost.")
    String cookiesDropped();

    @Message("Your account")
    String account();

    @Message("You are {name}: {role}.")
    String you(String name, String role);

    @Message("Change your password")
    String changePassword();

    @Message("Everywhere else you will be signed out.")
    String changePasswordNote();

    @Message("Current password")
    String currentPassword();

    @Message("New password")
    String newPassword();

    @Message("New password, once more")
    String repeated();

    @Message("Change password")
    String savePassword();

    @Message("Your password has been changed, and you are signed out everywhere else.")
    String passwordChanged();

    @Message("Where you are signed in")
    String sessions();

    @Message("Browser")
    String browser();

    @Message("unknown")
    String unknown();

    @Message("Address")
    String address();

    @Message("Signed in")
    String since();

    @Message("Last seen")
    String lastSeen();

    @Message("never")
    String never();

    @Message("This one")
    String thisOne();

    @Message("Action")
    String action();

    @Message("End")
    String end();

    @Message("End all others")
    String endOthers();

    @Message("The session has been ended.")
    String sessionEnded();

    @Message("All other sessions have been ended.")
    String othersEnded();

    @Message("Users")
    String users();

    @Message("""
            {#switch role}\
            {#case READER}Reader\
            {#case CONTRIBUTOR}Contributor\
            {#case EDITOR}Editor\
            {#case ADMIN}Administrator\
            {/switch}""")
    String role(Role role);

    @Message("""
            {#switch role}\
            {#case READER}reads\
            {#case CONTRIBUTOR}records, and edits what they recorded\
            {#case EDITOR}edits everything, merges, hides\
            {#case ADMIN}also keeps users and the whole history\
            {/switch}""")
    String roleMeaning(Role role);

    @Message("active")
    String active();

    @Message("deactivated")
    String inactive();

    @Message("State")
    String state();

    @Message("History")
    String history();

    @Message("Invite somebody")
    String invite();

    @Message("You get a link that works once, for seven days. Whoever opens it chooses a name and a password.")
    String inviteLead();

    @Message("For whom it is; only administrators see it.")
    String noteHint();

    @Message("Make a link")
    String makeLink();

    @Message("Open invitations")
    String invitations();

    @Message("Invited by")
    String inviter();

    @Message("Valid until")
    String expires();

    @Message("Revoke")
    String revoke();

    @Message("The invitation has been revoked.")
    String invitationRevoked();

    @Message("Send this link")
    String invited();

    @Message("Copy it now: it is shown only this once. Send it to that one person by a way you trust.")
    String invitedLead();

    @Message("Link")
    String link();

    @Message("Back to the users")
    String toUsers();

    @Message("Join Counterclaim")
    String join();

    @Message("{inviter} has invited you. Choose the name and the password by which you will sign in.")
    String joinLead(String inviter);

    @Message("Join")
    String joinNow();

    @Message("Invitation")
    String invitation();

    @Message("This invitation has been used or revoked, or its week is over. Ask for a new one.")
    String invitationClosed();

    @Message("Invited by {inviter}")
    String invitedBy(String inviter);

    @Message("Change the role")
    String changeRole();

    @Message("It counts from the next page that the user opens.")
    String changeRoleNote();

    @Message("The role has been changed.")
    String roleChanged();

    @Message("Deactivate")
    String deactivate();

    @Message("The user is signed out everywhere at once; what they recorded stays.")
    String deactivateNote();

    @Message("The user has been deactivated.")
    String deactivated();

    @Message("Activate")
    String activate();

    @Message("The user can sign in again with the same password.")
    String activateNote();

    @Message("The user has been activated.")
    String activated();

    @Message("This is the last active administrator. Make somebody else one first.")
    String lastAdmin();

    @Message("Why you make this change; it is kept in the history.")
    String reasonHint();

    @Message("Load the Deir ez-Zor example")
    String example();

    @Message(
            "An air strike of 2016 as its parties told it: four events, about fifty claims from seventeen sources, in words written for the example. It can be hidden later.")
    String exampleHint();
}
