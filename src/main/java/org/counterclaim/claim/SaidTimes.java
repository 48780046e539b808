package org.counterclaim.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.ZoneId;
import org.counterclaim.event.ZoneChanged;
import org.counterclaim.time.UncertainTime;
import org.counterclaim.time.UnreadableTime;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Wording;

/** The bounds of when claims were said follow the zone of their event; the recorded words stay, so nothing changed. */
@ApplicationScoped
class SaidTimes implements PanacheRepositoryBase<Claim, Long> {
    private final Wording wording;

    SaidTimes(Wording wording) {
        this.wording = wording;
    }

    void follow(@Observes ZoneChanged changed) {
        var event = changed.event();
        var texts = find("select distinct said.said from Claim where event = ?1 and said.said is not null", event)
                .project(String.class)
                .list();
        for (var text : texts) {
            var said = read(text, event.zone());
            update(
                    "said.saidFrom = ?1, said.saidTo = ?2 where event = ?3 and said.said = ?4",
                    said.earliestSecond(),
                    said.latestSecond(),
                    event,
                    text);
        }
    }

    /** An interval between a clock time with an offset and one without may end before it starts in another zone. */
    private UncertainTime read(String text, ZoneId zone) {
        try {
            return UncertainTime.parse(text, zone);
        } catch (UnreadableTime unreadable) {
            throw new Refused("zone", text + ": " + unreadable.message(wording.locale()));
        }
    }
}
