package org.counterclaim.question;

import com.github.f4b6a3.tsid.TsidCreator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One of the answers that a question names; answers keep its id, so that it can be called otherwise later. */
public record Option(String id, String name) {
    /** Stands in answers for what is none of the options. */
    public static final String ELSE = "else";

    /** A new option, with an id that no other ever has. */
    static Option named(String name) {
        return new Option(TsidCreator.getTsid().toLowerCase(), name);
    }

    /** Options as they are stored: one a line, the id before the name. */
    static String stored(List<Option> options) {
        return options.stream().map(option -> option.id + " " + option.name).collect(Collectors.joining("\n"));
    }

    static List<Option> ofStored(String stored) {
        return stored.lines()
                .map(line -> line.split(" ", 2))
                .map(parts -> new Option(parts[0], parts[1]))
                .toList();
    }

    Map<String, Object> row() {
        return Map.of("id", id, "name", name);
    }
}
