package org.counterclaim.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.time.UncertainTime;

/** What is to be compared: the claims that were said by then and have effect, and the columns they belong to. */
final class Scene {
    private final Material material;
    private final Lens lens;
    private final Hierarchy hierarchy;
    private final Replacements replacements;
    private final Origins origins;
    private final List<Statement> claims;
    private final Columns columns;
    private final Set<Adoption> adoptions = new HashSet<>();
    private final Map<String, String> ownRepetitions = new HashMap<>();

    Scene(Material material, Lens lens) {
        this.material = material;
        this.lens = lens;
        this.hierarchy = new Hierarchy(material.speakers());
        this.origins = new Origins(
                Stream.concat(material.statements().stream(), material.elsewhere().stream())
                        .toList(),
                hierarchy);
        var said = material.statements().stream()
                .filter(lens::reaches)
                .sorted(Statement.IN_TIME)
                .toList();
        this.replacements = new Replacements(said);
        this.claims = said.stream().filter(replacements::inEffect).toList();
        this.columns = new Columns(hierarchy, lens.columns(), claims);
        claims.stream().filter(claim -> claim.links().repeats() != null).forEach(this::repeat);
    }

    private void repeat(Statement claim) {
        adoptions.add(new Adoption(hierarchy.voice(claim.party()), claim.links().repeats()));
        var repeated = origins.repeated(claim);
        if (merelyRepeats(claim, repeated)) {
            ownRepetitions.put(claim.id(), repeated.id());
        }
    }

    Comparison compare() {
        var makers = new LinkedHashMap<String, RowMaker>();
        material.issues().forEach(issue -> makers.put(issue.id(), new RowMaker(this, issue)));
        for (var claim : claims) {
            for (var answer : claim.answers()) {
                var maker = makers.get(answer.question());
                if (maker != null) {
                    maker.give(claim, answer);
                }
            }
        }
        return new Comparison(
                headings(), makers.values().stream().map(RowMaker::row).toList(), others());
    }

    private List<Column> headings() {
        Map<Speaker, Integer> seen = new HashMap<>();
        Map<Speaker, UncertainTime> spoke = new HashMap<>();
        for (var claim : claims) {
            columns.of(claim).ifPresent(column -> {
                seen.merge(column, lens.admits(claim) ? 1 : 0, Integer::sum);
                if (claim.said() != null) {
                    // Claims come in the order of their earliest moments: by then it certainly had spoken.
                    spoke.put(column, claim.said());
                }
            });
        }
        return columns.all().stream()
                .map(party -> new Column(party, seen.getOrDefault(party, 0), spoke.get(party)))
                .toList();
    }

    private List<Remainder> others() {
        var asked = material.issues().stream().map(Issue::id).collect(Collectors.toSet());
        var others = new HashMap<Speaker, List<Statement>>();
        for (var claim : claims) {
            if (lens.admits(claim) && !answersAny(claim, asked)) {
                columns.of(claim).ifPresent(column -> others.computeIfAbsent(column, party -> new ArrayList<>())
                        .add(claim));
            }
        }
        return columns.all().stream()
                .filter(others::containsKey)
                .map(column -> new Remainder(column, others.get(column)))
                .toList();
    }

    private static boolean answersAny(Statement claim, Set<String> questions) {
        for (var answer : claim.answers()) {
            if (questions.contains(answer.question())) {
                return true;
            }
        }
        return false;
    }

    Lens lens() {
        return lens;
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    Replacements replacements() {
        return replacements;
    }

    Origins origins() {
        return origins;
    }

    Columns columns() {
        return columns;
    }

    List<Judgement> judgementsOn(Issue issue) {
        return material.judgements().stream()
                .filter(judgement -> judgement.question().equals(issue.id()))
                .toList();
    }

    /** The claim of the same voice that one merely repeats, or null. */
    String repeatedOfOwn(Statement claim) {
        return ownRepetitions.get(claim.id());
    }

    /** What replaces a claim does not merely repeat it. */
    private boolean merelyRepeats(Statement claim, Statement repeated) {
        return repeated != null
                && hierarchy.voice(repeated.party()).equals(hierarchy.voice(claim.party()))
                && !replacements.follows(claim, repeated);
    }

    /** Whether whoever passed a claim on also made it their own: then they have a claim that repeats it. */
    boolean adopted(String relay, Statement claim) {
        return adoptions.contains(new Adoption(hierarchy.voice(relay), claim.id()));
    }

    private record Adoption(Speaker voice, String claim) {}
}
