package org.counterclaim.timeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What timelines say in the files that are made for other programs: calendars, feeds, linked data and TimelineJS. */
@MessageBundle("exchange")
public interface ExchangeMessages {

    @Message("{party}: {words}")
    String heading(String party, String words);

    @Message("{heading} ({when})")
    String headingAt(String heading, String when);

    @Message("“{words}”")
    String quoted(String words);

    @Message("{label}: {text}")
    String labelled(String label, String text);

    @Message("Events")
    String events();

    @Message("Took place")
    String happened();

    @Message("Said")
    String said();

    @Message("{when}; placed with the earliest")
    String placed(String when);

    @Message("Nobody knows when this was. It is placed with the earliest entry that has a time.")
    String placedMeans();
}
