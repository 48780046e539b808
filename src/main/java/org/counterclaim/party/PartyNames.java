package org.counterclaim.party;

import static org.counterclaim.party.Parties.LISTED;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterclaim.access.Visitor;
import org.counterclaim.history.Subject;
import org.counterclaim.web.TypedName;
import org.counterclaim.web.Wording;

/** Finds parties by what people type, and the parties above them by what they are called. */
@ApplicationScoped
public class PartyNames implements PanacheRepositoryBase<Party, Long> {
    private static final int SUGGESTIONS = 10;

    private final Wording wording;
    private final Visitor visitor;

    PartyNames(Wording wording, Visitor visitor) {
        this.visitor = visitor;
        this.wording = wording;
    }

    /** The parties above these that this visitor may see, in one query. */
    public Lineages lineagesOf(Collection<Party> parties) {
        var ids = parties.stream()
                .flatMap(party -> party.above().stream())
                .distinct()
                .toList();
        var found = ids.isEmpty() ? List.<Party>of() : list("id in ?1", ids);
        return new Lineages(
                found.stream().filter(visitor::maySee).collect(Collectors.toMap(Party::id, Function.identity())));
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

    /**
     * The one listed party of which the first of some names is a whole name that is one; empty where several bear it.
     */
    public Optional<Party> firstCalled(List<String> names) {
        var keys = names.stream().map(NameKey::fold).distinct().toList();
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        var called = find(
                        "select key.spelling, party from Party party join party.names key"
                                + " where key.spelling in ?1 and key.whole = true and party." + LISTED,
                        keys)
                .project(Called.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Called::spelling));
        return keys.stream()
                .filter(called::containsKey)
                .findFirst()
                .map(called::get)
                .filter(parties -> parties.size() == 1)
                .map(parties -> parties.get(0).party());
    }

    /** A party under one of its names. */
    record Called(String spelling, Party party) {}

    /** The listed parties of which this is a whole name. */
    List<Party> called(String name) {
        return list(
                LISTED
                        + " and id in (select party.id from Party party join party.names key where key.spelling = ?1 and key.whole = true)"
                        + " order by id",
                NameKey.fold(name));
    }

    /**
     * The party that a typed name means; one that was merged stands for what it was merged into.
     *
     * @param standing the party that stood there before, which may be hidden by now; null where there was none
     */
    public Party resolve(String field, TypedName name, Party standing) {
        if (name.untouched()) {
            var meant = Subject.idOf(name.id())
                    .map(this::findById)
                    .map(PartyNames::merged)
                    .orElse(null);
            if (meant != null && (visitor.maySee(meant) || meant.equals(standing))) {
                return meant;
            }
        }
        return PartyName.of(name.text()).resolve(this, field, name.id(), wording.in(PartyMessages.class));
    }

    private static Party merged(Party party) {
        var stays = party;
        while (stays.mergedInto() != null) {
            stays = stays.mergedInto();
        }
        return stays;
    }
}
