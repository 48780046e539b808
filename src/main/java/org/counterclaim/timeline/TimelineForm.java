package org.counterclaim.timeline;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.web.Address;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Refused;

/**
 * What a reader chose to see of a timeline, as it stands in the address.
 *
 * @param said by which time it has to have been said
 * @param recorded by which moment it has to have been recorded
 * @param zone in which clock times are shown; empty for that of the event
 * @param alone whether what is part of the event is left out
 */
public record TimelineForm(
        String said, String recorded, String zone, boolean firstHand, boolean checked, boolean alone) {

    static TimelineForm of(Filled typed) {
        return new TimelineForm(
                typed.line("said"),
                typed.line("recorded"),
                typed.line("zone"),
                !typed.line("firstHand").isEmpty(),
                !typed.line("checked").isEmpty(),
                !typed.line("alone").isEmpty());
    }

    /** The choice as the query of an address; empty where nothing is chosen. */
    public String query() {
        var query = new ArrayList<String>();
        add(query, "said", said);
        add(query, "recorded", recorded);
        add(query, "zone", zone);
        add(query, "firstHand", firstHand ? "yes" : "");
        add(query, "checked", checked ? "yes" : "");
        add(query, "alone", alone ? "yes" : "");
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    /** The same up to where one more value can be added. */
    public String before() {
        return query().isEmpty() ? "?" : query() + "&";
    }

    private static void add(List<String> query, String name, String value) {
        if (!value.isEmpty()) {
            query.add(name + "=" + Address.encode(value));
        }
    }

    /**
     * The zone in which clock times are shown.
     *
     * @throws Refused where there is no such zone
     */
    ZoneId zoneOr(ZoneId usual, TimelineMessages messages) {
        try {
            return zone.isEmpty() ? usual : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new Refused("zone", messages.zoneUnknown(zone));
        }
    }
}
