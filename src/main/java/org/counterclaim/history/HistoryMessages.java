package org.counterclaim.history;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of the history say. */
@MessageBundle("history")
public interface HistoryMessages {

    @Message("History")
    String title();

    @Message("History of {name}")
    String of(String name);

    @Message("""
            {#switch action}\
            {#case CREATED}recorded\
            {#case EDITED}edited\
            {#case RESTORED}restored an earlier state\
            {#case RETRIEVED}recorded a new retrieval\
            {#case HIDDEN}hid it from readers\
            {#case SHOWN}showed it again\
            {#case MERGED}merged\
            {#case UNMERGED}undid a merge\
            {#case ATTACHED}attached a file\
            {#case DETACHED}removed an attached file\
            {#case ROLE_CHANGED}changed the role\
            {#case PASSWORD_CHANGED}changed the password\
            {#case DEACTIVATED}deactivated the user\
            {#case ACTIVATED}activated the user\
            {/switch}""")
    String action(Action action);

    @Message("Reason: {reason}")
    String reason(String reason);

    @Message("this state")
    String permanent();

    @Message("Removed")
    String removed();

    @Message("Added")
    String added();

    @Message("No field changed.")
    String unchanged();

    @Message("The state after this entry has been purged by an administrator; its hash is kept.")
    String purged();

    @Message("Restore the state after this entry")
    String restore();

    @Message("Restoring is a change of its own: nothing of the history is lost.")
    String restoreNote();

    @Message("Hide from readers")
    String hide();

    @Message("Hiding keeps it in the database and in this history; it can be shown again.")
    String hideNote();

    @Message("Show to readers again")
    String show();

    @Message("This is hidden from readers.")
    String hidden();

    @Message(
            "It was changed after this page was opened; nothing was done. Look at the newest entries below, then decide again.")
    String stale();

    @Message("Everything that was ever written, newest first.")
    String lead();

    @Message("Nothing has been written yet.")
    String none();

    @Message("Check the chain")
    String check();

    @Message("Recomputes the hash of every entry, from the first to the last.")
    String checkNote();

    @Message("The chain is whole: all {count} entries are as they were recorded.")
    String whole(long count);

    @Message("The chain is broken at entry {sequence}.")
    String broken(long sequence);

    @Message("""
            {#switch fault}\
            {#case MISSING}The entry is missing.\
            {#case UNLINKED}It does not follow from the entry before it.\
            {#case HEAD_ALTERED}Its author, time, action or reason was altered after it was recorded.\
            {#case SNAPSHOT_ALTERED}The state it recorded was altered afterwards.\
            {/switch}""")
    String fault(ChainCheck.Fault fault);

    @Message("The {count} entries before it are as they were recorded.")
    String wholeUntil(long count);

    @Message("Entry")
    String entry();

    @Message("Hash")
    String hash();

    @Message("What")
    String what();

    @Message("Who")
    String who();

    @Message("At")
    String at();

    @Message("{author} saved this at {moment}, after you opened the form.")
    String conflict(String author, String moment);

    @Message(
            "Nothing was overwritten. Below, each field that differs shows both texts; write what should stand, then save.")
    String conflictNote();

    @Message("Saved by {author}")
    String theirs(String author);

    @Message("You typed")
    String yours();

    @Message("You had not changed this field, so the saved text was taken over.")
    String takenOver();

    @Message("Use the saved text")
    String take();

    @Message("(nothing)")
    String nothing();
}
