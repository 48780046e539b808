package org.counterclaim.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is recorded on an event: the material of comparisons, and the sources behind it.
 *
 * @param speakers those of the material by their ids
 * @param sources where claims were found, by the ids of the claims
 * @param columns the ids of the chosen parties, without those that are nobody's
 * @param unknown how many of the chosen parties are nobody's, or hidden
 */
public record Evidence(
        Occasion occasion,
        Material material,
        Map<String, Speaker> speakers,
        Map<String, Publication> sources,
        List<String> columns,
        int unknown) {

    /** A party as it can be chosen: "Ministry of Defence < Russia". */
    public record Choosable(String id, String name) {}

    /** Where a statement was found. */
    public Publication sourceOf(Statement statement) {
        return sources.get(statement.id());
    }

    /** What the party is called that published a source; empty where not everybody may see it. */
    public String publisherOf(Publication source) {
        var publisher = speakers.get(source.publisher());
        return publisher == null ? "" : publisher.name();
    }

    /** What the party is called that says it. */
    public String speakerOf(Statement statement) {
        return speakers.get(statement.party()).name();
    }

    /** Everybody who is named, and all above them, by name. */
    public List<Choosable> choosable() {
        return speakers.values().stream()
                .map(speaker -> new Choosable(speaker.id(), qualified(speaker)))
                .sorted(Comparator.comparing(Choosable::name).thenComparing(Choosable::id))
                .toList();
    }

    private String qualified(Speaker speaker) {
        return Stream.iterate(speaker, each -> each != null, each -> speakers.get(each.above()))
                .map(Speaker::name)
                .collect(Collectors.joining(" < "));
    }
}
