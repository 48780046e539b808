package org.counterclaim.reading;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.counterclaim.claim.Claim;
import org.counterclaim.history.Author;
import org.counterclaim.source.Source;

/**
 * What became of a statement that was found in a source: a claim, or nothing. It is work done, and no part of the
 * record.
 */
@Entity
public class Review {
    @Id
    private Long id = TsidCreator.getTsid().toLong();

    @ManyToOne(fetch = FetchType.LAZY)
    private Source source;

    private String statement;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim claim;

    private String authorId;
    private String authorName;
    private Instant reviewed;

    protected Review() {}

    Review(Source source, String statement) {
        this.source = source;
        this.statement = statement;
    }

    void settle(Claim recorded, Author by, Instant now) {
        this.claim = recorded;
        this.authorId = by.id();
        this.authorName = by.name();
        this.reviewed = now;
    }

    /** Who says what, as a hash; see {@link Candidate#statement}. */
    String statement() {
        return statement;
    }

    /** The claim that it became; null where it was dismissed. */
    public Claim claim() {
        return claim;
    }

    /** Who decided last. */
    public String authorName() {
        return authorName;
    }
}
