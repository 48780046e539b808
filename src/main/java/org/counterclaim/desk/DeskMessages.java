package org.counterclaim.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of the desk say. */
@MessageBundle("desk")
public interface DeskMessages {

    @Message("Start")
    String home();

    @Message("Competing accounts, kept apart")
    String headline();

    @Message(
            "Counterclaim records what different parties say about an event: who said it, through whom, when, in which words, and what changed. It never says who is right.")
    String lead();

    @Message("Recently recorded events")
    String recentEvents();

    @Message("All events")
    String allEvents();

    @Message("Begin by recording the parties that speak, and the event they speak about.")
    String begin();

    @Message("Sharpest conflicts")
    String sharpest();

    @Message("Those between the most parties come first; nobody is said to be right.")
    String sharpestHint();

    @Message("{count} parties contradict one another")
    String parties(int count);

    @Message("Changes of account")
    String changes();

    @Message("took it back")
    String tookBack();

    @Message("How the accounts compare")
    String verdicts();

    @Message("Coordinates")
    String coordinates();

    @Message("recorded as")
    String recordedAs();
}
