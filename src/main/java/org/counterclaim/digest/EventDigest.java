package org.counterclaim.digest;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.claim.ClaimLists.Extent;
import org.counterclaim.compare.Tally;
import org.counterclaim.event.Event;

/** What is recorded about an event, counted, and how the accounts of it compare. */
@Entity
public class EventDigest {
    @Id
    private Long eventId;

    private long claims;
    private long parties;
    private long sources;

    @OrderBy("place")
    @OneToMany(mappedBy = "digest", cascade = CascadeType.ALL)
    private List<QuestionVerdict> verdicts = new ArrayList<>();

    protected EventDigest() {}

    EventDigest(Event event, Extent extent) {
        this.eventId = event.id();
        this.claims = extent.claims();
        this.parties = extent.parties();
        this.sources = extent.sources();
    }

    void add(QuestionVerdict verdict) {
        verdicts.add(verdict);
    }

    /** How many claims by how many parties from how many sources are recorded about the event itself. */
    public Extent extent() {
        return new Extent(claims, parties, sources);
    }

    /** The verdicts on its questions, in their order. */
    public List<QuestionVerdict> verdicts() {
        return verdicts.stream().filter(verdict -> !verdict.question().hidden()).toList();
    }

    /** The questions on which accounts contradict one another. */
    public List<QuestionVerdict> conflicts() {
        return verdicts().stream().filter(QuestionVerdict::conflict).toList();
    }

    /** How many questions have which verdict. */
    public Tally tally() {
        return Tally.of(verdicts().stream().map(QuestionVerdict::verdict));
    }
}
