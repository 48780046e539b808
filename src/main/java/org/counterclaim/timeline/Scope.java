package org.counterclaim.timeline;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What a timeline is of, and what was chosen of it, so that a file of it can be understood and made again.
 *
 * @param eventId the public id of the event
 * @param address where the timeline stands in the application, with what was chosen, from its root on
 * @param site the address of the application itself, without a slash at its end
 * @param zone the zone in which clock times are shown
 * @param chosen what was chosen, in words: "As said by 2016-09-18"; empty where all is shown
 * @param updated the time of the newest change of what is shown; the start of 1970 where nothing is
 */
public record Scope(
        String eventId,
        String title,
        String place,
        String address,
        String site,
        ZoneId zone,
        List<String> chosen,
        Instant updated) {}
