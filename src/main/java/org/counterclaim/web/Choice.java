package org.counterclaim.web;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** One of several things that a typed name can stand for. */
public record Choice(String id, String label) {

    /** The one thing that is meant: the one whose id the form names, else the only one there is. */
    public static <T> T pick(
            List<T> found,
            String id,
            Function<T, Choice> choice,
            Supplier<Refused> unknown,
            Function<List<Choice>, Refused> ambiguous) {
        var choices = found.stream().map(choice).toList();
        for (int i = 0; i < found.size(); i++) {
            if (choices.get(i).id().equals(id)) {
                return found.get(i);
            }
        }
        return switch (found.size()) {
            case 0 -> throw unknown.get();
            case 1 -> found.get(0);
            default -> throw ambiguous.apply(choices);
        };
    }
}
