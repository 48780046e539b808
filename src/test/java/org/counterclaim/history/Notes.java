package org.counterclaim.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** All notes, with the door they should be written by, and with some that should be shut. */
@ApplicationScoped
class Notes implements PanacheRepositoryBase<Note, Long> {
    static final Author ADA = new Author("ada", "Ada");

    private final Changes changes;

    Notes(Changes changes) {
        this.changes = changes;
    }

    @Write
    public Note record(String text, String reason) {
        var note = new Note(text);
        changes.append(ADA, note, Action.CREATED, reason);
        return note;
    }

    @Write
    public void edit(Long id, int openedVersion, String text) {
        var note = findById(id);
        changes.requireVersion(note, openedVersion);
        note.write(text);
        changes.append(ADA, note, Action.EDITED, null);
    }

    /** Adds to several notes in one step, in the order in which they are named. */
    @Write
    public void addToAll(List<Long> ids, String addition) {
        for (var id : ids) {
            var note = findById(id);
            note.write(note.text() + addition);
            changes.append(ADA, note, Action.EDITED, null);
        }
    }

    @Write
    public void recordAndFail(String text) {
        changes.append(ADA, new Note(text), Action.CREATED, null);
        throw new IllegalArgumentException("after the append");
    }

    @Transactional
    public void recordWithoutTheDoor(String text) {
        changes.append(ADA, new Note(text), Action.CREATED, null);
    }
}
