package org.counterclaim.timeline;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.counterclaim.web.Slice;

/** A page of a timeline with what is shown of the whole. */
public record TimelineView(Slice<Entry> slice, Overview overview, Lanes lanes, ZoneId zone) {
    private static final int DAY = 24;

    /** Where the scale begins, for people. */
    public String from(Locale locale) {
        return inShort(Instant.ofEpochSecond(overview.from() * Overview.HOUR), locale);
    }

    /** Where the scale ends, for people. */
    public String to(Locale locale) {
        long hours = overview.from() + overview.width() * overview.bins().size() - 1;
        return inShort(Instant.ofEpochSecond(hours * Overview.HOUR), locale);
    }

    /** An hour of the scale, for people. */
    public String inShort(Instant hour, Locale locale) {
        return TimelineFormats.inShort(hour, overview.width() >= DAY, zone, locale);
    }

    /** The address of the page that begins with a bin. */
    public String at(String event, TimelineForm form, Overview.Bin bin) {
        return event + "/timeline" + form.before() + "after=" + TimelineFormats.place(bin);
    }

    /** The entries of the page, those of the same times together. */
    public List<Group> groups() {
        return Group.of(slice.items());
    }

    /** Where the times of a group stand on the scale of the whole timeline; null where nobody knows them. */
    public TimelineBar bar(Group group) {
        return group.when() == null ? null : TimelineBar.of(group.when(), overview);
    }
}
