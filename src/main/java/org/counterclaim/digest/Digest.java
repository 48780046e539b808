package org.counterclaim.digest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.ClaimLists.Extent;
import org.counterclaim.claim.Manner;
import org.counterclaim.compare.Clash;
import org.counterclaim.compare.Comparison;
import org.counterclaim.compare.Fate;
import org.counterclaim.compare.Lens;
import org.counterclaim.compare.Material;
import org.counterclaim.compare.Row;
import org.counterclaim.compare.Side;
import org.counterclaim.compare.Statement;
import org.counterclaim.compare.Step;
import org.counterclaim.event.Event;
import org.counterclaim.question.Question;

/**
 * Takes from a comparison what is worth knowing without looking at it.
 *
 * @param claims the claims by their public ids
 */
record Digest(List<Question> questions, List<Statement> statements, List<Row> rows, Function<String, Claim> claims) {

    static Digest of(List<Question> questions, Material material, Function<String, Claim> claims) {
        var rows = Comparison.of(material, Lens.ALL).rows();
        return new Digest(questions, material.statements(), rows, claims);
    }

    EventDigest about(Event event, Extent extent) {
        var digest = new EventDigest(event, extent);
        rows.forEach(row -> digest.add(verdict(digest, row)));
        return digest;
    }

    private QuestionVerdict verdict(EventDigest digest, Row row) {
        var clashes = row.finding().clashes();
        var parties = clashes.stream()
                .flatMap(clash -> clash.sides().stream())
                .map(Side::column)
                .distinct()
                .count();
        var contradicting = clashes.stream()
                .limit(1)
                .map(Clash::sides)
                .flatMap(List::stream)
                .map(side -> claim(side.latest().claim()))
                .toList();
        return new QuestionVerdict(digest, question(row), row.verdict(), (int) parties, contradicting);
    }

    /** Every answer that stands no more, and what took its place. */
    List<AccountChange> changes() {
        return rows.stream()
                .flatMap(row -> row.cells().stream()
                        .flatMap(cell -> cell.changes().stream())
                        .flatMap(course -> changes(question(row), course.changes())))
                .toList();
    }

    private Stream<AccountChange> changes(Question question, List<Step> steps) {
        return IntStream.range(0, steps.size())
                .filter(at -> steps.get(at).fate() != Fate.STANDS)
                .boxed()
                .flatMap(at -> successor(steps, at)
                        .map(later -> new AccountChange(
                                question, claim(steps.get(at).given().claim()), claim(later)))
                        .stream());
    }

    private Optional<Statement> successor(List<Step> steps, int at) {
        return steps.get(at).fate() == Fate.RETRACTED
                ? statements.stream()
                        .filter(other -> retracts(other, steps.get(at).given().claim()))
                        .findFirst()
                : steps.stream().skip(at + 1L).map(step -> step.given().claim()).findFirst();
    }

    private static boolean retracts(Statement one, Statement other) {
        return one.links().manner() == Manner.RETRACTS
                && other.id().equals(one.links().replaces());
    }

    private Claim claim(Statement statement) {
        return claims.apply(statement.id());
    }

    private Question question(Row row) {
        return questions.stream()
                .filter(question -> question.publicId().equals(row.issue().id()))
                .findFirst()
                .orElseThrow();
    }
}
