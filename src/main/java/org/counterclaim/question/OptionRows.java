package org.counterclaim.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.history.State;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Typed;

/** The rows of a form in which options are named; an option that is new has no id yet. */
record OptionRows(List<Option> rows) {
    static final OptionRows NONE = new OptionRows(List.of());

    private static final int MOST = 80;
    private static final int LONGEST = 200;
    private static final int SHOWN = 40;

    /** The rows that name something, in the order of the page. */
    static OptionRows of(Filled filled) {
        var ids = filled.all("optionId");
        var names = filled.all("option");
        var rows = new ArrayList<Option>();
        for (int i = 0; i < names.size(); i++) {
            var name = Typed.line(names.get(i));
            if (!name.isEmpty()) {
                rows.add(new Option(i < ids.size() ? ids.get(i) : "", name));
            }
        }
        return new OptionRows(List.copyOf(rows));
    }

    static OptionRows of(State state) {
        return new OptionRows(state.references("options").stream()
                .map(reference -> new Option(reference.id(), reference.name()))
                .toList());
    }

    /** The options that are meant: known ones keep their ids, whatever they are called now, all others get new ones. */
    List<Option> resolved(Set<String> known) {
        var free = new HashSet<>(known);
        return rows.stream()
                .map(row -> free.remove(row.id()) ? row : Option.named(row.name()))
                .toList();
    }

    void require(QuestionMessages messages) {
        if (rows.isEmpty()) {
            throw new Refused("options", messages.optionsMissing());
        }
        if (rows.size() > MOST) {
            throw new Refused("options", messages.optionsMany(MOST));
        }
        var names = new HashSet<String>();
        for (var row : rows) {
            if (row.name().length() > LONGEST) {
                throw new Refused("options", messages.optionLong(Typed.cut(row.name(), SHOWN), LONGEST));
            }
            if (!names.add(row.name().toLowerCase(Locale.ROOT))) {
                throw new Refused("options", messages.optionTwice(row.name()));
            }
        }
    }

    @Override
    public String toString() {
        return rows.stream().map(Option::name).collect(Collectors.joining("\n"));
    }
}
