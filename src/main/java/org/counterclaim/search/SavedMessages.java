package org.counterclaim.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of saved searches. */
@MessageBundle("saved")
public interface SavedMessages {

    @Message("Your saved searches")
    String yours();

    @Message("You have saved none. Look for something, and save it below what was found.")
    String none();

    @Message("Save this search as")
    String nameIt();

    @Message("Save search")
    String save();

    @Message("Only you see it. It gets a feed, by which other programs tell you of what is recorded later.")
    String hint();

    @Message("You have saved a search named “{name}” already. Choose another name.")
    String nameTaken(String name);

    @Message("You have saved {most} searches, and more do not fit. Delete one that you no longer need.")
    String tooMany(int most);

    @Message("This search asks for too much to be saved. Take something away from it.")
    String tooLong();

    @Message("saved {when}")
    String since(String when);

    @Message("New feed address for {name}")
    String newAddressFor(String name);

    @Message("New feed address")
    String newAddress();

    @Message("Delete {name}")
    String deleteNamed(String name);

    @Message("Delete")
    String delete();

    @Message("The saved search has been deleted, and its feed with it.")
    String deleted();

    @Message("This is the address of its feed, for a feed reader. It is shown only now: copy it before you go on.")
    String feedLead();

    @Message(
            "Whoever has the address reads the feed as you do, without signing in. Should it get into wrong hands, ask for a new one; this one then opens nothing any more.")
    String feedNote();

    @Message("Feed address")
    String feedAddress();

    @Message("To what it finds")
    String toFound();

    @Message("Said {when}")
    String said(String when);

    @Message("Published {when}")
    String published(String when);

    @Message("Happened {when}")
    String happened(String when);
}
