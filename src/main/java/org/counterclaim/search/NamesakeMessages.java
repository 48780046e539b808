package org.counterclaim.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of parties that may be one. */
@MessageBundle("namesake")
public interface NamesakeMessages {

    @Message("Perhaps the same as")
    String perhaps();

    @Message("Perhaps recorded already:")
    String recorded();

    @Message("Alike:")
    String alike();

    @Message("Merge")
    String merge();

    @Message("Merge “{duplicate}” into “{stays}”")
    String mergeInto(String duplicate, String stays);

    @Message("Possible duplicates")
    String duplicates();

    @Message(
            "Parties with names that are alike in any script, in the order of their recording. Whether two are one is for you to say.")
    String note();

    @Message(
            "No two of them look as if they were one, among the {count} parties that this page compares with all later ones.")
    String noneHere(int count);

    @Message("No two parties look as if they were one.")
    String none();

    @Message("Names cannot be compared for the moment. Try again in a while.")
    String unavailable();
}
