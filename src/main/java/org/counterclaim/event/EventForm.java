package org.counterclaim.event;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import org.counterclaim.history.State;
import org.counterclaim.history.Subject.Reference;
import org.counterclaim.time.UncertainTime;
import org.counterclaim.time.UnreadableTime;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Typed;
import org.counterclaim.web.TypedName;
import org.jboss.resteasy.reactive.RestForm;

/** What a person typed about an event. */
public record EventForm(
        @RestForm @NotEmpty(message = "{title.missing}") @Size(max = 300, message = "{text.long}")
        String title,

        @RestForm @Size(max = 20_000, message = "{text.long}")
        String summary,

        @RestForm String when,
        @RestForm String zone,
        @RestForm @Size(max = 300, message = "{text.long}") String place,

        @RestForm @Pattern(regexp = LATITUDE, message = "{latitude.wrong}")
        String latitude,

        @RestForm @Pattern(regexp = LONGITUDE, message = "{longitude.wrong}")
        String longitude,

        @RestForm String partOf,
        @RestForm String partOfId,
        @RestForm String partOfShown,
        @RestForm String version,

        @RestForm @Size(max = 2_000, message = "{text.long}")
        String reason) {

    private static final String LATITUDE = "|[+-]?(90(\\.0{1,8})?|[0-8]?[0-9](\\.[0-9]{1,8})?)";
    private static final String LONGITUDE = "|[+-]?(180(\\.0{1,8})?|(1[0-7]|[0-9])?[0-9](\\.[0-9]{1,8})?)";

    /** A form into which nothing was typed. */
    public static final EventForm EMPTY = new EventForm("", "", "", "UTC", "", "", "", "", "", "", "0", "");

    public EventForm {
        title = Typed.line(title);
        summary = Typed.text(summary);
        when = Typed.line(when);
        zone = Typed.line(zone);
        place = Typed.line(place);
        latitude = Typed.line(latitude);
        longitude = Typed.line(longitude);
        partOf = Typed.line(partOf);
        partOfId = Typed.line(partOfId);
        partOfShown = Typed.line(partOfShown);
        version = Typed.line(version);
        reason = Typed.text(reason);
    }

    /** The form as it opens on a recorded state. */
    static EventForm of(State state, int version) {
        return new EventForm(
                state.text("title"),
                state.text("summary"),
                state.text("when"),
                state.text("zone"),
                state.text("place"),
                state.text("latitude"),
                state.text("longitude"),
                state.text("partOf"),
                state.id("partOf"),
                state.text("partOf"),
                Integer.toString(version),
                "");
    }

    /** A new event that is part of another. */
    static EventForm below(Event whole) {
        Reference reference = whole.reference();
        return new EventForm(
                "",
                "",
                "",
                whole.zone().getId(),
                whole.place(),
                "",
                "",
                reference.name(),
                reference.id(),
                reference.name(),
                "0",
                "");
    }

    /** The event that it is said to be part of. */
    public TypedName whole() {
        return new TypedName(partOf, partOfId, partOfShown);
    }

    int openedVersion() {
        return Typed.number(version);
    }

    /** The zone in which dates without one are read. */
    ZoneId zoneId(EventMessages messages) {
        try {
            return zone.isEmpty() ? ZoneId.of("UTC") : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new Refused("zone", messages.zoneUnknown(zone));
        }
    }

    /** When it happened; null where nothing was typed. */
    UncertainTime happened(EventMessages messages, Locale locale) {
        try {
            return when.isEmpty() ? null : UncertainTime.parse(when, zoneId(messages));
        } catch (UnreadableTime unreadable) {
            throw new Refused("when", unreadable.message(locale));
        }
    }

    /** Coordinates come in pairs. */
    void requirePair(EventMessages messages) {
        if (latitude.isEmpty() != longitude.isEmpty()) {
            throw new Refused(latitude.isEmpty() ? "latitude" : "longitude", messages.coordinateMissing());
        }
    }

    static BigDecimal degrees(String typed) {
        return typed.isEmpty() ? null : new BigDecimal(typed).stripTrailingZeros();
    }
}
