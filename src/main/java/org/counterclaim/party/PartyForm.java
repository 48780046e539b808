package org.counterclaim.party;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.counterclaim.history.State;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Typed;
import org.counterclaim.web.TypedName;
import org.jboss.resteasy.reactive.RestForm;

/** What a person typed about a party. */
public record PartyForm(
        @RestForm
        @NotEmpty(message = "{name.missing}")
        @Size(max = Party.NAME_LENGTH, message = "{text.long}")
        @Pattern(regexp = "[^<]*", message = "{name.wrong}")
        String name,

        @RestForm String kind,

        @RestForm @Size(max = 5_000, message = "{text.long}")
        String aliases,

        @RestForm String country,
        @RestForm String partOf,
        @RestForm String partOfId,
        @RestForm String partOfShown,
        @RestForm String partOfKind,

        @RestForm @Size(max = 20_000, message = "{text.long}")
        String note,

        @RestForm String version,

        @RestForm @Size(max = 2_000, message = "{text.long}")
        String reason) {

    /** A form into which nothing was typed. */
    public static final PartyForm EMPTY = new PartyForm("", "", "", "", "", "", "", "", "", "0", "");

    public PartyForm {
        name = Typed.line(name);
        kind = Typed.line(kind);
        aliases = String.join("\n", Typed.lines(aliases));
        country = Typed.line(country);
        partOf = Typed.line(partOf);
        partOfId = Typed.line(partOfId);
        partOfShown = Typed.line(partOfShown);
        partOfKind = Typed.line(partOfKind);
        note = Typed.text(note);
        version = Typed.line(version);
        reason = Typed.text(reason);
    }

    /** The form as it opens on a recorded state. */
    static PartyForm of(State state, int version) {
        return new PartyForm(
                state.text("name"),
                state.text("kind"),
                state.text("aliases"),
                state.text("country"),
                state.text("partOf"),
                state.id("partOf"),
                state.text("partOf"),
                "",
                state.text("note"),
                Integer.toString(version),
                "");
    }

    /** A new party below another. */
    static PartyForm below(Party above) {
        return new PartyForm("", "", "", "", above.name(), above.publicId(), above.name(), "", "", "0", "");
    }

    /** A party of which only the name, perhaps with those above it, and the kind are known yet. */
    static PartyForm named(String typed, PartyKind kind) {
        var name = PartyName.of(typed);
        return new PartyForm(
                name.name(), kind.name(), "", "", String.join(" < ", name.above()), "", "", "", "", "0", "");
    }

    /** The party that it is said to speak for. */
    public TypedName above() {
        return new TypedName(partOf, partOfId, partOfShown);
    }

    int openedVersion() {
        return Typed.number(version);
    }

    List<String> aliasList() {
        return Typed.lines(aliases);
    }

    PartyKind kind(PartyMessages messages) {
        return kindOf("kind", kind, messages);
    }

    static PartyKind kindOf(String field, String typed, PartyMessages messages) {
        return Arrays.stream(PartyKind.values())
                .filter(known -> known.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Refused(field, messages.kindMissing()));
    }

    /** The code of the country; empty where none was typed. */
    String countryCode(PartyMessages messages, Locale locale) {
        return country.isEmpty()
                ? ""
                : Country.named(country, locale)
                        .orElseThrow(() -> new Refused("country", messages.countryUnknown(country)))
                        .code();
    }

    void requireShortAliases(PartyMessages messages) {
        if (aliasList().stream().anyMatch(alias -> alias.length() > Party.NAME_LENGTH)) {
            throw new Refused("aliases", messages.aliasLong(Party.NAME_LENGTH));
        }
    }
}
