package org.counterclaim.digest;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.counterclaim.claim.Claim;
import org.counterclaim.question.Question;

/** A change in what a voice answers on a question: "83, then more than 90". */
@Entity
public class AccountChange {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long eventId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Question question;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim earlier;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim later;

    private long saidFrom;

    protected AccountChange() {}

    AccountChange(Question question, Claim earlier, Claim later) {
        this.eventId = question.event().id();
        this.question = question;
        this.earlier = earlier;
        this.later = later;
        this.saidFrom = later.saidFrom();
    }

    boolean seenByAll() {
        return !question.hidden()
                && !question.event().hidden()
                && Digests.seenByAll(earlier)
                && Digests.seenByAll(later);
    }

    public Question question() {
        return question;
    }

    /** Where the comparison shows it. */
    public String address() {
        return Digests.compared(question);
    }

    /** The claim with what was answered before. */
    public Claim earlier() {
        return earlier;
    }

    /** The claim with what is answered since, or by which the earlier answer was taken back. */
    public Claim later() {
        return later;
    }
}
