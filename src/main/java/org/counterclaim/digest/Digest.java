package org.counterclaim.digest;

import java.util.List;
import java.util.Optional;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.ClaimLists.Extent;
import org.counterclaim.claim.Manner;
import org.counterclaim.compare.Clash;
import org.counterclaim.compare.Comparison;
import org.counterclaim.compare.Course;
import org.counterclaim.compare.Evidence;
import org.counterclaim.compare.Fate;
import org.counterclaim.compare.Given;
import org.counterclaim.compare.Lens;
import org.counterclaim.compare.Row;
import org.counterclaim.compare.Side;
import org.counterclaim.event.Event;
import org.counterclaim.question.Question;

/** Takes from a comparison what is worth knowing without looking at it. */
record Digest(List<Question> questions, Evidence evidence, List<Row> rows) {

    static Digest of(List<Question> questions, Evidence evidence) {
        return new Digest(
                questions,
                evidence,
                Comparison.of(evidence.material(), Lens.ALL).rows());
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
                .map(side -> claim(side.latest()))
                .toList();
        return new QuestionVerdict(digest, question(row), row.verdict(), (int) parties, contradicting);
    }

    /** One for each voice and question on which its account changed. */
    List<AccountChange> changes() {
        return rows.stream()
                .flatMap(row -> row.cells().stream()
                        .flatMap(cell -> cell.changes().stream())
                        .flatMap(course -> change(question(row), course).stream()))
                .toList();
    }

    /** The last answer that stands no more, and what came after it. */
    private Optional<AccountChange> change(Question question, Course course) {
        var steps = course.changes();
        int last = steps.size() - 1;
        while (last >= 0 && steps.get(last).fate() == Fate.STANDS) {
            last--;
        }
        if (last < 0) {
            return Optional.empty();
        }
        var earlier = claim(steps.get(last).given());
        var later = steps.get(last).fate() == Fate.RETRACTED
                ? evidence.claims().values().stream().filter(claim -> retracts(claim, earlier))
                : steps.stream().skip(last + 1L).map(step -> claim(step.given()));
        return later.findFirst().map(claim -> new AccountChange(question, earlier, claim));
    }

    private static boolean retracts(Claim claim, Claim other) {
        return claim.manner() == Manner.RETRACTS && other.equals(claim.replaces());
    }

    private Claim claim(Given given) {
        return evidence.claims().get(given.claim().id());
    }

    private Question question(Row row) {
        return questions.stream()
                .filter(question -> question.publicId().equals(row.issue().id()))
                .findFirst()
                .orElseThrow();
    }
}
