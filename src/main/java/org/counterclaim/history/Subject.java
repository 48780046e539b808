package org.counterclaim.history;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Something whose every state is kept in the history: it has a public id, a version and a snapshot. */
@MappedSuperclass
public abstract class Subject {

    @Id
    private Long id = TsidCreator.getTsid().toLong();

    /** Null until it is saved: by that Hibernate knows what is new, without asking the database. */
    @Version
    private Integer version;

    @Column(updatable = false)
    private String creatorId;

    private boolean hidden;

    /** The id behind a public id; empty where the text is none. */
    public static Optional<Long> idOf(String publicId) {
        return Tsid.isValid(publicId) ? Optional.of(Tsid.from(publicId).toLong()) : Optional.empty();
    }

    /** The kind of subject as it stands in addresses and in the history: {@code event}, {@code party}. */
    public abstract String kind();

    /** What people call it: a title or name. */
    public abstract String title();

    /** Its fields as text, numbers, lists and {@link Reference}s, by the names of its form. */
    public abstract Map<String, Object> snapshot();

    /** What it is now, read as people and forms read it. */
    public State state() {
        return State.of(snapshot());
    }

    /** The key in the database; also the order in which subjects were recorded. */
    public Long id() {
        return id;
    }

    /** The id in addresses: 13 letters and digits, stable and never reused. */
    public String publicId() {
        return publicId(id);
    }

    /** The public id of a key in the database. */
    public static String publicId(long id) {
        return Tsid.from(id).toLowerCase();
    }

    /** Counts the states of this subject; a form is saved only on the version it was opened with. */
    public int version() {
        return version == null ? 0 : version;
    }

    /** Whether it is kept from readers. */
    public boolean hidden() {
        return hidden;
    }

    /** Whether this author recorded it. */
    public boolean createdBy(Author author) {
        return author != null && Objects.equals(creatorId, author.id());
    }

    /** Where its page is. */
    public abstract String address();

    /** How other snapshots name it. */
    public Reference reference() {
        return new Reference(publicId(), title());
    }

    /** The same record, whatever state of it was read; also where one of the two is a proxy. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof Subject subject && id().equals(subject.id());
    }

    @Override
    public final int hashCode() {
        return id().hashCode();
    }

    void setCreator(Author author) {
        if (creatorId == null) {
            creatorId = author.id();
        }
    }

    void setHidden(boolean hidden) {
        this.hidden = hidden;
    }

    /** Another subject as a snapshot names it: its public id and what it was called at that moment. */
    public record Reference(String id, String name) {}
}
