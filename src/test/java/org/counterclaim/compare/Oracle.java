package org.counterclaim.compare;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterclaim.claim.Manner;
import org.counterclaim.question.QuestionKind;
import org.counterclaim.question.Reading;
import org.counterclaim.question.Stance;
import org.counterclaim.question.Value;

/**
 * The rules of the comparison once more, as slowly and plainly as they read: values are tried one by one, and
 * everything is asked of everything else.
 */
final class Oracle {
    /** One answer on one topic, with all values that it allows of those that are tried. */
    record Said(Statement claim, Response response, String topic, Set<String> allowed) {
        boolean denies() {
            return response.stance() == Stance.DENIES;
        }

        boolean contradicts(Said other) {
            return allowed.stream().noneMatch(other.allowed::contains);
        }
    }

    private final Material material;
    private final Lens lens;
    private final Issue issue;
    private final boolean statedOnly;

    Oracle(Material material, Lens lens, Issue issue, boolean statedOnly) {
        this.material = material;
        this.lens = lens;
        this.issue = issue;
        this.statedOnly = statedOnly;
    }

    List<Statement> said() {
        return material.statements().stream()
                .filter(claim -> lens.said() == null
                        || claim.said() != null && !claim.said().latest().isAfter(lens.said()))
                .toList();
    }

    boolean inEffect(Statement claim) {
        return said().stream()
                .noneMatch(other -> claim.id().equals(other.links().replaces())
                        && other.links().manner() == Manner.MISREPORTED
                        && inEffect(other));
    }

    boolean retracted(Statement claim) {
        return said().stream()
                .anyMatch(other -> claim.id().equals(other.links().replaces())
                        && other.links().manner() == Manner.RETRACTS
                        && inEffect(other));
    }

    private boolean admitted(Statement claim) {
        return (!lens.firstHandOnly() || claim.hands() == 1)
                && (!lens.checkedQuotesOnly() || claim.words().checked());
    }

    private String parent(String party) {
        return material.speakers().stream()
                .filter(speaker -> speaker.id().equals(party))
                .findFirst()
                .orElseThrow()
                .above();
    }

    private boolean person(String party) {
        return material.speakers().stream().anyMatch(speaker -> speaker.id().equals(party) && speaker.person());
    }

    private String voice(Statement claim) {
        return person(claim.party()) ? parent(claim.party()) : claim.party();
    }

    /** Empty where it is in no column. */
    private String column(Statement claim) {
        var chosen = lens.columns();
        for (var party = claim.party(); party != null; party = parent(party)) {
            if (chosen.isEmpty() ? parent(party) == null : chosen.contains(party)) {
                return party;
            }
        }
        return "";
    }

    private static Instant from(Statement claim) {
        return claim.said() == null ? Instant.MIN : claim.said().earliest();
    }

    private static Instant to(Statement claim) {
        return claim.said() == null ? Instant.MAX : claim.said().latest();
    }

    private Statement find(String id) {
        return material.statements().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private boolean replacesInTheEnd(Statement later, Statement earlier) {
        var target = find(later.links().replaces());
        return target != null
                && inEffect(later)
                && said().contains(target)
                && (target.equals(earlier) || replacesInTheEnd(target, earlier));
    }

    private boolean repeatsItsOwnVoice(Statement claim) {
        var repeated = find(claim.links().repeats());
        return repeated != null && voice(repeated).equals(voice(claim)) && !replacesInTheEnd(claim, repeated);
    }

    private List<Said> all(Statement claim) {
        return claim.answers().stream()
                .filter(answer -> answer.question().equals(issue.id())
                        && answer.stance().hasValue()
                        && (!statedOnly || answer.reading() == Reading.STATED))
                .flatMap(
                        answer -> topics(answer).stream().map(topic -> new Said(claim, answer, topic, allowed(answer))))
                .toList();
    }

    private boolean displaces(Said later, Said earlier) {
        boolean contradicts = issue.kind() == QuestionKind.TEXT
                ? !earlier.denies() && later.allowed.equals(earlier.allowed)
                : later.contradicts(earlier);
        return later.topic.equals(earlier.topic) && (!later.denies() || contradicts);
    }

    private List<Said> candidates() {
        return said().stream()
                .filter(claim -> inEffect(claim) && admitted(claim))
                .flatMap(claim -> all(claim).stream())
                .toList();
    }

    private boolean stands(Said said, Set<String> seen) {
        var claim = said.claim;
        boolean replaced = said().stream()
                .filter(other -> claim.id().equals(other.links().replaces()) && inEffect(other))
                .flatMap(other -> all(other).stream())
                .anyMatch(other -> displaces(other, said));
        boolean later = candidates().stream()
                .anyMatch(other -> voice(other.claim).equals(voice(claim))
                        && to(claim).isBefore(from(other.claim))
                        && !repeatsItsOwnVoice(other.claim)
                        && !replacesInTheEnd(claim, other.claim)
                        && displaces(other, said));
        boolean original = !repeatsItsOwnVoice(claim)
                || !seen.add(claim.id())
                || candidates().stream()
                        .filter(other ->
                                other.claim.id().equals(claim.links().repeats()) && other.topic.equals(said.topic))
                        .allMatch(other -> stands(other, seen));
        return !retracted(claim) && !replaced && !later && original;
    }

    List<Said> standing() {
        return candidates().stream()
                .filter(said -> !column(said.claim).isEmpty() && stands(said, new HashSet<>()))
                .toList();
    }

    private List<Said> of(String column) {
        return standing().stream()
                .filter(said -> column(said.claim).equals(column))
                .toList();
    }

    private Set<String> columns() {
        var columns = new TreeSet<String>();
        standing().forEach(said -> columns.add(column(said.claim)));
        return columns;
    }

    boolean divided(String column) {
        var own = of(column);
        if (issue.kind() == QuestionKind.TEXT) {
            return own.stream()
                    .anyMatch(one -> own.stream().anyMatch(other -> Boolean.FALSE.equals(judged(one, other))));
        }
        return own.stream().anyMatch(said -> nothingFits(own, said.topic));
    }

    boolean divided() {
        return columns().stream().anyMatch(this::divided);
    }

    boolean nothingFits(List<Said> many) {
        return values().stream().noneMatch(value -> many.stream().allMatch(said -> said.allowed.contains(value)));
    }

    Said said(Statement claim, Response response, String topic) {
        return new Said(claim, response, topic, allowed(response));
    }

    private boolean nothingFits(List<Said> many, String topic) {
        return values().stream().noneMatch(value -> many.stream()
                .filter(said -> said.topic.equals(topic))
                .allMatch(said -> said.allowed.contains(value)));
    }

    Verdict verdict() {
        var columns = columns();
        if (columns.size() < 2) {
            return columns.isEmpty() ? Verdict.SILENT : Verdict.ONE_SIDED;
        }
        return issue.kind() == QuestionKind.TEXT ? judged() : weighed();
    }

    private Verdict weighed() {
        var standing = standing();
        boolean pair = standing.stream().anyMatch(one -> standing.stream()
                .anyMatch(other -> !column(one.claim).equals(column(other.claim))
                        && one.topic.equals(other.topic)
                        && one.contradicts(other)));
        var undivided =
                standing.stream().filter(said -> !divided(column(said.claim))).toList();
        if (pair || undivided.stream().anyMatch(said -> nothingFits(undivided, said.topic))) {
            return Verdict.CONFLICT;
        }
        boolean alike = topicsOf(standing).stream().allMatch(topic -> columns().stream()
                        .allMatch(column -> of(column).stream().anyMatch(said -> said.topic.equals(topic))))
                && standing.stream().allMatch(one -> standing.stream()
                        .filter(other -> other.topic.equals(one.topic))
                        .allMatch(other -> same(one, other)));
        return alike && !divided() ? Verdict.AGREE : Verdict.COMPATIBLE;
    }

    private static Set<String> topicsOf(List<Said> many) {
        var topics = new TreeSet<String>();
        many.forEach(said -> topics.add(said.topic));
        return topics;
    }

    private boolean same(Said one, Said other) {
        return one.allowed.equals(other.allowed)
                && (issue.kind() != QuestionKind.ONE_OF || one.denies() == other.denies());
    }

    private Verdict judged() {
        var results = new ArrayList<Boolean>();
        for (var one : standing()) {
            for (var other : standing()) {
                if (!column(one.claim).equals(column(other.claim))) {
                    results.add(judged(one, other));
                }
            }
        }
        if (results.contains(false)) {
            return Verdict.CONFLICT;
        }
        if (results.contains(null)) {
            return Verdict.OPEN;
        }
        return divided() ? Verdict.COMPATIBLE : Verdict.AGREE;
    }

    /** Whether two answers, or the same words in the same columns, were judged to agree; null where they were not. */
    private Boolean judged(Said one, Said other) {
        Boolean agree = null;
        for (var judgement : material.judgements()) {
            boolean meant = stoodFor(judgement.one(), one) && stoodFor(judgement.other(), other)
                    || stoodFor(judgement.one(), other) && stoodFor(judgement.other(), one);
            if (meant && !judgement.one().equals(judgement.other()) && !overruled(judgement)) {
                agree = judgement.agree() && !Boolean.FALSE.equals(agree);
            }
        }
        return agree;
    }

    private boolean overruled(Judgement judgement) {
        return material.judgements().stream()
                .anyMatch(other -> other.at().isAfter(judgement.at())
                        && (other.one().equals(judgement.one()) && other.other().equals(judgement.other())
                                || other.one().equals(judgement.other())
                                        && other.other().equals(judgement.one())));
    }

    private String words(Said said) {
        return column(said.claim) + said.allowed + said.denies();
    }

    private boolean stoodFor(String id, Said said) {
        return standing().stream()
                .anyMatch(other -> other.claim.id().equals(id) && words(other).equals(words(said)));
    }

    private List<String> topics(Response answer) {
        return issue.kind() == QuestionKind.ANY_OF
                ? List.copyOf(((Value.Options) answer.value()).ids())
                : List.of("all");
    }

    private List<String> values() {
        return switch (issue.kind()) {
            case NUMBER -> IntStream.range(0, 20).mapToObj(Integer::toString).toList();
            case YES_NO, ANY_OF -> List.of("yes", "no");
            case TIME ->
                Stream.of("2016-01-01", "2016-09-01", "2016-09-02", "2016-09-03", "2016-09-04", "2017-01-01")
                        .map(day -> day + "T12:00:00Z")
                        .toList();
            case ONE_OF -> List.of("a", "b", "c", "else");
            case TEXT -> List.of();
        };
    }

    private Set<String> allowed(Response answer) {
        boolean denies = answer.stance() == Stance.DENIES;
        var allowed = new TreeSet<String>();
        if (answer.value() instanceof Value.Text text) {
            allowed.add(text.text());
        }
        for (var value : values()) {
            if (fits(answer.value(), value) != denies) {
                allowed.add(value);
            }
        }
        return allowed;
    }

    private boolean fits(Value given, String value) {
        if (given instanceof Value.Number number) {
            return number.quantity().contains(new BigDecimal(value));
        }
        if (given instanceof Value.YesNo answer) {
            return answer.yes() == value.equals("yes");
        }
        if (given instanceof Value.Time time) {
            return time.time().span().contains(Instant.parse(value));
        }
        return issue.kind() == QuestionKind.ANY_OF
                ? value.equals("yes")
                : ((Value.Options) given).ids().contains(value);
    }
}
