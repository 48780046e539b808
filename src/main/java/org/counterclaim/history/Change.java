package org.counterclaim.history;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** One entry of the append-only history: who did what to which subject, when and why, and what it then was. */
@Entity
public class Change {
    private static final int SHORT_HASH = 10;

    @Id
    private Long sequence;

    private Instant at;
    private String authorId;
    private String authorName;
    private String kind;
    private Long subjectId;
    private String subjectTitle;
    private int subjectVersion;

    @Enumerated(EnumType.STRING)
    private Action action;

    private String reason;
    private Long cause;
    private String snapshot;
    private String snapshotHash;
    private String previousHash;
    private String hash;

    protected Change() {}

    Change(long sequence, Instant at, Author author, Subject subject, Action action, String reason, Change cause) {
        this.sequence = sequence;
        this.at = at;
        this.authorId = author.id();
        this.authorName = author.name();
        this.kind = subject.kind();
        this.subjectId = subject.id();
        this.subjectTitle = subject.title();
        this.subjectVersion = subject.version();
        this.action = action;
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
        this.cause = cause == null ? null : cause.sequence;
        this.snapshot = CanonicalJson.write(subject.snapshot());
        this.snapshotHash = Sha256.of(snapshot);
    }

    void chainTo(String previous) {
        this.previousHash = previous;
        this.hash = computeHash();
    }

    /** The hash this entry must have: over the previous hash, its head and the hash of its snapshot. */
    String computeHash() {
        var head = new LinkedHashMap<String, Object>();
        head.put("sequence", sequence);
        head.put("at", at.toString());
        head.put("author", Map.of("id", authorId, "name", authorName));
        head.put("subject", Map.of("kind", kind, "id", subjectId(), "title", subjectTitle));
        head.put("version", subjectVersion);
        head.put("action", action.name());
        head.put("reason", reason);
        head.put("cause", cause);
        return Sha256.of(previousHash + CanonicalJson.write(head) + snapshotHash);
    }

    /** False only where the snapshot is there and is not what was hashed. */
    boolean snapshotIntact() {
        return snapshot == null || Sha256.of(snapshot).equals(snapshotHash);
    }

    /** Whether an administrator has taken the recorded state away; its hash is kept. */
    public boolean purged() {
        return snapshot == null;
    }

    /** What the subject was after this change; empty where an administrator has purged it. */
    public State state() {
        return new State(snapshot == null ? Map.of() : CanonicalJson.read(snapshot));
    }

    public long sequence() {
        return sequence;
    }

    public Instant at() {
        return at;
    }

    public String authorName() {
        return authorName;
    }

    public String kind() {
        return kind;
    }

    public String subjectId() {
        return Subject.publicId(subjectId);
    }

    public String subjectTitle() {
        return subjectTitle;
    }

    public int subjectVersion() {
        return subjectVersion;
    }

    public Action action() {
        return action;
    }

    public String reason() {
        return reason;
    }

    /** The sequence of the change that brought this one about, or null. */
    public Long cause() {
        return cause;
    }

    /** The history page of the subject. */
    public String address() {
        var plural = kind.endsWith("y") ? kind.substring(0, kind.length() - 1) + "ies" : kind + "s";
        return "/" + plural + "/" + subjectId() + "/history";
    }

    /** Enough of the hash to tell two entries apart at a glance. */
    public String shortHash() {
        return hash.substring(0, SHORT_HASH);
    }

    public String hash() {
        return hash;
    }

    public String previousHash() {
        return previousHash;
    }
}
