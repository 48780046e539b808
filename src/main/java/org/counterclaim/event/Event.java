package org.counterclaim.event;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.counterclaim.history.Subject;
import org.counterclaim.time.UncertainTime;
import org.counterclaim.web.Typed;

/** Something that happened or is said to have happened. */
@Entity
public class Event extends Subject {
    /** Where an event without a date stands in the order of time: before all others. */
    private static final long UNDATED = Long.MIN_VALUE;

    private static final int KEY_LENGTH = 300;

    private String title;
    private String titleKey;
    private String summary;
    private String happened;
    private long happenedFrom = UNDATED;
    private long happenedTo = UNDATED;
    private String zone;
    private String place;
    private BigDecimal latitude;
    private BigDecimal longitude;

    @ManyToOne(fetch = FetchType.LAZY)
    private Event partOf;

    static String key(String title) {
        return Typed.cut(title.toLowerCase(Locale.ROOT), KEY_LENGTH);
    }

    void describe(EventForm form, ZoneId zone, UncertainTime happened) {
        this.title = form.title();
        this.titleKey = key(form.title());
        this.summary = form.summary();
        this.zone = zone.getId();
        this.happened = happened == null ? null : happened.text();
        this.happenedFrom = happened == null ? UNDATED : happened.earliestSecond();
        this.happenedTo = happened == null ? UNDATED : happened.latestSecond();
        this.place = form.place();
        this.latitude = EventForm.degrees(form.latitude());
        this.longitude = EventForm.degrees(form.longitude());
    }

    void placeBelow(Event whole) {
        this.partOf = whole;
    }

    @Override
    public String kind() {
        return "event";
    }

    @Override
    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    /** When it happened; null where that is not recorded. */
    public UncertainTime happened() {
        return happened == null ? null : UncertainTime.parse(happened, zone());
    }

    /** The earliest moment at which it can have happened, in seconds since 1970; the order of lists. */
    public long happenedFrom() {
        return happenedFrom;
    }

    /** The zone in which dates without one are read. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public String place() {
        return place;
    }

    /** Degrees north, -90 to 90; null where not recorded. */
    public BigDecimal latitude() {
        return latitude;
    }

    /** Degrees east, -180 to 180; null where not recorded. */
    public BigDecimal longitude() {
        return longitude;
    }

    /** The event that this one is part of, or null. */
    public Event partOf() {
        return partOf;
    }

    @Override
    public String address() {
        return "/events/" + publicId();
    }

    @Override
    public Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("title", title);
        fields.put("summary", summary);
        fields.put("when", happened);
        fields.put("zone", zone);
        fields.put("place", place);
        fields.put("latitude", plain(latitude));
        fields.put("longitude", plain(longitude));
        fields.put("partOf", partOf == null ? null : partOf.reference());
        fields.put("hidden", hidden());
        return fields;
    }

    /** Without the zeros that the database fills up with. */
    private static String plain(BigDecimal degrees) {
        return degrees == null ? null : degrees.stripTrailingZeros().toPlainString();
    }
}
