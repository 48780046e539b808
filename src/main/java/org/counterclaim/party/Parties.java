package org.counterclaim.party;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.counterclaim.access.Visitor;
import org.counterclaim.history.Action;
import org.counterclaim.history.Changes;
import org.counterclaim.history.HistoryForm;
import org.counterclaim.history.Subject;
import org.counterclaim.history.Write;
import org.counterclaim.web.Cursor;
import org.counterclaim.web.Forms;
import org.counterclaim.web.Keyset;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Slice;
import org.counterclaim.web.TypedName;
import org.counterclaim.web.Wording;

/**
 * All parties: queries and the methods that write one; {@link PartyNames} finds by name, {@link PartyTree} keeps the
 * tree, {@link Mergers} merges two.
 */
@ApplicationScoped
public class Parties implements PanacheRepositoryBase<Party, Long> {
    static final String LISTED = "listed = true";
    private static final Keyset<Party> BY_NAME =
            new Keyset<>(LISTED, "listed", "nameKey", false, Party::nameKey, Party::id, Cursor::key);

    private final Changes changes;
    private final Visitor visitor;
    private final Wording wording;
    private final PartyNames names;
    private final PartyTree tree;
    private final Forms forms;

    Parties(Changes changes, Visitor visitor, Wording wording, PartyNames names, PartyTree tree, Forms forms) {
        this.changes = changes;
        this.visitor = visitor;
        this.wording = wording;
        this.names = names;
        this.tree = tree;
        this.forms = forms;
    }

    /** The party of a public id, if this visitor may see it. */
    public Party require(String publicId) {
        var party = Subject.idOf(publicId).map(this::findById).orElseThrow(NotFoundException::new);
        if (!visitor.maySee(party)) {
            throw new NotFoundException();
        }
        return party;
    }

    /** Parties by name. */
    public Slice<Party> byName(Cursor cursor) {
        return BY_NAME.slice(this, cursor);
    }

    /** All parties directly below one, hidden and merged ones too. */
    List<Party> allBelow(Party above) {
        return list("partOf = ?1 order by id", above);
    }

    /** The listed parties directly below one, by name. */
    public List<Party> below(Party above, int count) {
        return find("partOf = ?1 and " + LISTED + " order by nameKey, id", above)
                .page(Page.ofSize(count))
                .list();
    }

    /** Records a new party. */
    @Write
    public Party record(PartyForm form) {
        var party = new Party();
        describe(party, form);
        changes.append(party, Action.CREATED, form.reason());
        return party;
    }

    /** Saves an edit that was opened on the version the form names. */
    @Write
    public Party edit(String publicId, PartyForm form) {
        var party = requireUnmerged(require(publicId), "name");
        changes.requireVersion(party, form.openedVersion());
        describe(party, form);
        changes.append(party, Action.EDITED, form.reason());
        return party;
    }

    /** Brings back the fields as they were after an earlier change. */
    @Write
    public void restore(String publicId, HistoryForm form) {
        var party = requireUnmerged(requireOpened(publicId, form), "change");
        var state = changes.requireState(party, form.sequence());
        describe(party, PartyForm.of(state, party.version()));
        changes.append(party, Action.RESTORED, form.reason());
    }

    /** Keeps a party from readers. */
    @Write
    public void hide(String publicId, HistoryForm form) {
        changes.hide(require(publicId), form);
    }

    /** Shows a hidden party again. */
    @Write
    public void show(String publicId, HistoryForm form) {
        changes.show(require(publicId), form);
    }

    Party requireOpened(String publicId, HistoryForm form) {
        var party = require(publicId);
        changes.requireVersion(party, form.openedVersion());
        return party;
    }

    private Party requireUnmerged(Party party, String field) {
        if (party.mergedInto() != null) {
            throw new Refused(field, wording.in(PartyMessages.class).undoFirst());
        }
        return party;
    }

    private void describe(Party party, PartyForm form) {
        var messages = wording.in(PartyMessages.class);
        var kind = form.kind(messages);
        var above = above(party, form);
        if (above != null && kind == PartyKind.UNNAMED) {
            throw new Refused("partOf", messages.unnamedIsUnderNobody());
        }
        tree.requirePlace(party, form.name(), above, messages);
        party.describe(form, kind, form.countryCode(messages, wording.locale()));
        tree.move(party, above);
    }

    private Party above(Party party, PartyForm form) {
        return form.above().isEmpty() ? null : named("partOf", form.above(), form.partOfKind(), party.partOf());
    }

    /**
     * The party that a typed name means, created in place where nobody is called so and a kind is given.
     *
     * @param standing the party that stood there before, which may be hidden by now; null where there was none
     */
    @Write
    public Party named(String field, TypedName name, String kind, Party standing) {
        try {
            return names.resolve(field, name, standing);
        } catch (Refused refused) {
            if (!refused.confirmable() || kind.isEmpty()) {
                throw refused;
            }
            return createInPlace(field, name, kind);
        }
    }

    private Party createInPlace(String field, TypedName name, String kind) {
        var form = PartyForm.named(name.text(), PartyForm.kindOf(field, kind, wording.in(PartyMessages.class)));
        forms.check(form).all().values().stream().findFirst().ifPresent(wrong -> {
            throw wrong.at(field);
        });
        try {
            return record(form);
        } catch (Refused wrong) {
            throw wrong.at(field);
        }
    }

    /** Refuses what {@link #named} would, and creates nothing: all wrong fields of a form are told at once. */
    public void requireNameable(String field, TypedName name, String kind, Party standing) {
        try {
            names.resolve(field, name, standing);
        } catch (Refused refused) {
            if (!refused.confirmable() || kind.isEmpty()) {
                throw refused;
            }
        }
    }
}
