package org.counterclaim.party;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.history.Subject;

/** Whoever makes or relays statements: a state, ministry, force, organisation, medium, person or unnamed source. */
@Entity
public class Party extends Subject {
    static final int NAME_LENGTH = 200;

    private String name;
    private String nameKey;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    /** Other names, one a line. */
    private String aliases = "";

    private String country = "";
    private String note = "";

    @ManyToOne(fetch = FetchType.LAZY)
    private Party partOf;

    /** The public ids from the top of the tree down to this party, joined by slashes: a subtree is one index range. */
    private String lineage;

    @ManyToOne(fetch = FetchType.LAZY)
    private Party mergedInto;

    /** Neither hidden nor merged; the database works it out, so that lists have it in their index. */
    @Column(insertable = false, updatable = false)
    private boolean listed;

    @ElementCollection
    @CollectionTable(name = "party_name")
    private Set<NameKey> names = new HashSet<>();

    void describe(PartyForm form, PartyKind kind, String country) {
        this.name = form.name();
        this.nameKey = NameKey.fold(name);
        this.kind = kind;
        this.country = country;
        this.note = form.note();
        callAlso(form.aliasList());
    }

    void callAlso(List<String> others) {
        this.aliases = String.join("\n", others);
        var keys = NameKey.of(allNames());
        names.retainAll(keys);
        names.addAll(keys);
    }

    void placeBelow(Party above) {
        this.partOf = above;
        this.lineage = above == null ? publicId() : above.lineage + "/" + publicId();
    }

    void mergeInto(Party other) {
        this.mergedInto = other;
    }

    @Override
    public String kind() {
        return "party";
    }

    public PartyKind partyKind() {
        return kind;
    }

    @Override
    public String title() {
        return name;
    }

    public String name() {
        return name;
    }

    String nameKey() {
        return nameKey;
    }

    public List<String> aliases() {
        return aliases.isEmpty() ? List.of() : List.of(aliases.split("\n"));
    }

    List<String> allNames() {
        var all = new ArrayList<>(aliases());
        all.add(0, name);
        return all;
    }

    boolean isCalled(String other) {
        var key = NameKey.fold(other);
        return allNames().stream().map(NameKey::fold).anyMatch(key::equals);
    }

    /** The two-letter code of its country, or empty. */
    public String country() {
        return country;
    }

    public String note() {
        return note;
    }

    /** The party it speaks for, or null. */
    public Party partOf() {
        return partOf;
    }

    String lineage() {
        return lineage;
    }

    /** The ids of the parties above it, from the top of the tree down. */
    public List<Long> above() {
        var ids = Arrays.stream(lineage.split("/"))
                .map(id -> Subject.idOf(id).orElseThrow())
                .toList();
        return ids.subList(0, ids.size() - 1);
    }

    /** Whether the other stands at or below this party. */
    public boolean holds(Party other) {
        return (other.lineage + "/").startsWith(lineage + "/");
    }

    /** The party that this one turned out to be, or null. */
    public Party mergedInto() {
        return mergedInto;
    }

    @Override
    public String address() {
        return "/parties/" + publicId();
    }

    @Override
    public Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", name);
        fields.put("kind", kind.name());
        fields.put("aliases", aliases());
        fields.put("country", country);
        fields.put("partOf", partOf == null ? null : partOf.reference());
        fields.put("note", note);
        fields.put("mergedInto", mergedInto == null ? null : mergedInto.reference());
        fields.put("hidden", hidden());
        return fields;
    }
}
