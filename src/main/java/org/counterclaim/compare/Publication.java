package org.counterclaim.compare;

import java.time.ZoneOffset;
import java.util.Comparator;
import org.counterclaim.history.State;
import org.counterclaim.source.Source;
import org.counterclaim.time.UncertainTime;

/**
 * A source as it is, or as it was at an earlier moment.
 *
 * @param publisher the id of the party that published it
 * @param published null where that is not recorded
 * @param webAddress where it can be found on the web; empty where that is not recorded
 */
public record Publication(String id, String title, String publisher, UncertainTime published, String webAddress) {

    /** By what people call it. */
    static final Comparator<Publication> BY_TITLE =
            Comparator.comparing(Publication::title).thenComparing(Publication::id);

    /** A source as it is. */
    static Publication of(Source source) {
        return new Publication(
                source.publicId(),
                source.title(),
                source.publisher().publicId(),
                source.published(),
                source.webAddress());
    }

    /** A source as a change left it. */
    static Publication of(String id, State state) {
        var published = state.text("published");
        return new Publication(
                id,
                state.text("title"),
                state.id("publisher"),
                published.isEmpty() ? null : UncertainTime.parse(published, ZoneOffset.UTC),
                state.text("address"));
    }

    /** Where its page is. */
    public String address() {
        return "/sources/" + id;
    }
}
