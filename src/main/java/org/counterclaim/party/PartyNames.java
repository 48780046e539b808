package org.counterclaim.party;

import static org.counterclaim.party.Parties.LISTED;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterclaim.web.Wording;

/** Finds parties by what people type, and the parties above them by what they are called. */
@ApplicationScoped
public class PartyNames implements PanacheRepositoryBase<Party, Long> {
    private static final int SUGGESTIONS = 10;

    private final Wording wording;

    PartyNames(Wording wording) {
        this.wording = wording;
    }

    /** The parties above these, in one query. */
    public Lineages lineagesOf(Collection<Party> parties) {
        var ids = parties.stream()
                .flatMap(party -> party.above().stream())
                .distinct()
                .toList();
        var found = ids.isEmpty() ? List.<Party>of() : list("id in ?1", ids);
        return new Lineages(found.stream().collect(Collectors.toMap(Party::id, Function.identity())));
    }

    /** Parties of which a word of some name begins with what was typed. */
    public List<Party> suggest(String typed) {
        var begins = NameKey.fold(typed).replaceAll("([!%_])", "!$1") + "%";
        return find(
                        LISTED
                                + " and id in (select party.id from Party party join party.names key where key.spelling like ?1 escape '!')"
                                + " order by nameKey, id",
                        begins)
                .page(Page.ofSize(SUGGESTIONS))
                .list();
    }

    /** The listed parties of which this is a whole name. */
    List<Party> called(String name) {
        return list(
                LISTED
                        + " and id in (select party.id from Party party join party.names key where key.spelling = ?1 and key.whole = true)"
                        + " order by id",
                NameKey.fold(name));
    }

    /** The party that a typed name means. */
    public Party resolve(String field, String typed, String id) {
        return PartyName.of(typed).resolve(this, field, id, wording.in(PartyMessages.class));
    }
}
