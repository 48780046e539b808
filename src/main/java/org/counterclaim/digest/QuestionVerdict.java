package org.counterclaim.digest;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.claim.Claim;
import org.counterclaim.compare.Verdict;
import org.counterclaim.question.Question;

/** What the comparison of all accounts found on a question, when it was last made. */
@Entity
public class QuestionVerdict {
    @Id
    private Long questionId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY)
    private Question question;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private EventDigest digest;

    private int place;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private int parties;
    private long saidFrom;

    @ManyToMany
    @JoinTable(
            name = "question_verdict_claim",
            joinColumns = @JoinColumn(name = "question_id"),
            inverseJoinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "place")
    private List<Claim> claims = new ArrayList<>();

    protected QuestionVerdict() {}

    /** @param claims the answers that cannot all be true, one for each party of the first such set */
    QuestionVerdict(EventDigest digest, Question question, Verdict verdict, int parties, List<Claim> claims) {
        this.digest = digest;
        this.question = question;
        this.place = question.place();
        this.verdict = verdict;
        this.parties = parties;
        this.claims.addAll(claims);
        this.saidFrom = claims.stream().mapToLong(Claim::saidFrom).max().orElse(Long.MIN_VALUE);
    }

    public Question question() {
        return question;
    }

    /** Where the comparison shows it. */
    public String address() {
        return Digests.compared(question);
    }

    public Verdict verdict() {
        return verdict;
    }

    public boolean conflict() {
        return verdict == Verdict.CONFLICT;
    }

    boolean seenByAll() {
        return !question.hidden()
                && !question.event().hidden()
                && claims.stream().allMatch(Digests::seenByAll);
    }

    /** How many parties contradict one another; 0 where there is no conflict. */
    public int parties() {
        return parties;
    }

    /** The answers that cannot all be true, each as its party gave it last. */
    public List<Claim> claims() {
        return claims;
    }
}
