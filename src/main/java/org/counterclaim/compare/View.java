package org.counterclaim.compare;

import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.event.Event;
import org.counterclaim.web.Errors;

/** A comparison as a reader chose to see it. */
public record View(Event event, CompareForm form, Errors errors, Evidence evidence, Comparison comparison) {

    /** Where the comparisons of the event are. */
    public String path() {
        return event.address() + "/compare";
    }

    /** The ids of the columns that are seen. */
    List<String> columns() {
        return comparison.columns().stream().map(column -> column.party().id()).toList();
    }

    /** The comparison with the questions that the reader chose to see. */
    public Comparison shown() {
        var rows = comparison.rows().stream()
                .filter(row -> !form.conflicts() || row.verdict() == Verdict.CONFLICT)
                .toList();
        return new Comparison(comparison.columns(), rows, comparison.others());
    }

    /** What a file of it says of itself. */
    Cover cover() {
        return new Cover(
                evidence.occasion().title(),
                path() + form.query(),
                form.said(),
                form.recorded(),
                form.firstHand(),
                form.checked(),
                form.conflicts(),
                evidence.material().speakers(),
                evidence.sources());
    }

    /** Whether nobody has a claim in it. */
    public boolean empty() {
        return comparison.columns().stream().allMatch(column -> column.claims() == 0);
    }

    /** The sources of all that is shown, by title. */
    public List<Publication> sources() {
        return Stream.concat(
                        comparison.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .flatMap(cell -> CompareFormats.behind(cell).stream()),
                        comparison.others().stream().flatMap(other -> other.statements().stream()))
                .map(evidence::sourceOf)
                .distinct()
                .sorted(Publication.BY_TITLE)
                .toList();
    }
}
