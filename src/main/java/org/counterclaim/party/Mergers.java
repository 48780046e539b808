package org.counterclaim.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.history.Action;
import org.counterclaim.history.Change;
import org.counterclaim.history.Changes;
import org.counterclaim.history.HistoryForm;
import org.counterclaim.history.Write;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Wording;

/** Merges of two records of one party, and their undoing: what follows a merge names it as its cause. */
@ApplicationScoped
public class Mergers {
    private static final int ALIASES_LENGTH = 5_000;

    private final Parties parties;
    private final PartyNames names;
    private final PartyTree tree;
    private final Changes changes;
    private final Event<PartiesMerged> merged;
    private final Event<PartiesUnmerged> unmerged;
    private final Wording wording;

    Mergers(
            Parties parties,
            PartyNames names,
            PartyTree tree,
            Changes changes,
            Event<PartiesMerged> merged,
            Event<PartiesUnmerged> unmerged,
            Wording wording) {
        this.parties = parties;
        this.names = names;
        this.tree = tree;
        this.changes = changes;
        this.merged = merged;
        this.unmerged = unmerged;
        this.wording = wording;
    }

    /** Merges a duplicate into the party that stays: its names, what is below it and what it said go there. */
    @Write
    public Party merge(String publicId, MergeForm form) {
        var duplicate = parties.requireOpened(publicId, form.opened());
        var into = names.resolve("into", form.stays(), null);
        requireApart(duplicate, into);
        var together = together(into, duplicate);
        duplicate.mergeInto(into);
        var cause = changes.append(duplicate, Action.MERGED, form.reason());
        for (var below : parties.allBelow(duplicate)) {
            tree.move(below, into);
            changes.append(below, Action.MERGED, form.reason(), cause);
        }
        into.callAlso(together);
        changes.append(into, Action.MERGED, form.reason(), cause);
        merged.fire(new PartiesMerged(duplicate, into, cause));
        return into;
    }

    /** Undoes a merge: the names, and what was below it then and still is where the merge put it, go back. */
    @Write
    public void undo(String publicId, HistoryForm form) {
        var duplicate = parties.requireOpened(publicId, form);
        var into = duplicate.mergedInto();
        if (into == null) {
            throw new Refused("merge", wording.in(PartyMessages.class).notMerged());
        }
        if (into.mergedInto() != null) {
            throw new Refused("merge", wording.in(PartyMessages.class).undoOtherFirst(into.name()));
        }
        var merge = changes.newestOf(duplicate, Action.MERGED);
        duplicate.mergeInto(null);
        var cause = changes.append(duplicate, Action.UNMERGED, form.reason());
        for (var followed : changes.causedBy(merge)) {
            if (followed.subjectId().equals(into.publicId())) {
                into.callAlso(without(added(into, followed), into.aliases()));
                changes.append(into, Action.UNMERGED, null, cause);
            } else if (followed.kind().equals(duplicate.kind())) {
                moveBack(parties.require(followed.subjectId()), duplicate, into, cause);
            }
        }
        unmerged.fire(new PartiesUnmerged(duplicate, into, merge, cause));
    }

    /** What was moved since stays where it is, and nothing goes below itself. */
    private void moveBack(Party party, Party duplicate, Party into, Change cause) {
        if (into.equals(party.partOf()) && !party.holds(duplicate)) {
            tree.move(party, duplicate);
            changes.append(party, Action.UNMERGED, null, cause);
        }
    }

    /** The names that a merge gave to the party that stays. */
    private List<String> added(Party into, Change merge) {
        var before = changes.stateBefore(into, merge).text("aliases").lines().toList();
        return without(before, merge.state().text("aliases").lines().toList());
    }

    private static List<String> without(List<String> removed, List<String> names) {
        return names.stream().filter(name -> !removed.contains(name)).toList();
    }

    private void requireApart(Party duplicate, Party into) {
        var messages = wording.in(PartyMessages.class);
        if (duplicate.mergedInto() != null) {
            throw new Refused("into", messages.mergedAlready());
        }
        if (duplicate.equals(into)) {
            throw new Refused("into", messages.mergeWithItself());
        }
        if (duplicate.holds(into)) {
            throw new Refused("into", messages.mergeBelow(into.name(), duplicate.name()));
        }
    }

    private List<String> together(Party into, Party duplicate) {
        var aliases = new ArrayList<>(into.aliases());
        duplicate.allNames().stream().filter(name -> !into.isCalled(name)).forEach(aliases::add);
        if (String.join("\n", aliases).length() > ALIASES_LENGTH) {
            throw new Refused("into", wording.in(PartyMessages.class).tooManyNames());
        }
        return aliases;
    }
}
