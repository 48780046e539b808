package org.counterclaim.timeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of timelines say. */
@MessageBundle("timeline")
public interface TimelineMessages {

    @Message("Timeline")
    String timeline();

    @Message("As said by {time}")
    String saidBy(String time);

    @Message("As recorded by {time}")
    String recordedBy(String time);

    @Message("First-hand only")
    String firstHand();

    @Message("Checked quotes only")
    String checked();

    @Message("This event alone, without its parts")
    String alone();

    @Message("“{zone}” is no time zone. Examples: Asia/Damascus, UTC, +03:00.")
    String zoneUnknown(String zone);

    @Message("Zone")
    String zone();

    @Message("Clock times in this zone: Asia/Damascus, UTC, +03:00. Days without a clock time stay days in {zone}.")
    String zoneHint(String zone);

    @Message("Show")
    String show();

    @Message("Show everything")
    String everything();

    @Message("Take it away as a file")
    String exports();

    @Message("How many claims were said when, from {from} to {to}")
    String overview(String from, String to);

    @Message("{certain} certainly, {possible} more possibly, from {from} on")
    String bin(long certain, long possible, String from);

    @Message(
            "{#if count == 1}1 claim is not on this scale: its time is unknown or open.{#else}{count} claims are not on this scale: their times are unknown or open.{/if}")
    String undated(long count);

    @Message("Solid: certainly in that time. Hatched: possibly.")
    String legend();

    @Message("{count} others")
    String others(int count);

    @Message("Date unknown")
    String unknown();

    @Message("order unknown")
    String orderUnknown();

    @Message("Event")
    String event();

    @Message("changes its account: {question} {before} → {after}")
    String changes(String question, String before, String after);

    @Message("takes it back: {question} {before}")
    String takesBack(String question, String before);

    @Message("Nothing is recorded that could stand here.")
    String none();

    @Message("Open start")
    String openStart();

    @Message("Open end")
    String openEnd();

    @Message("What each format holds, and what it cannot")
    String lossLead();

    @Message("relayed by {names}")
    String relayedBy(String names);
}
