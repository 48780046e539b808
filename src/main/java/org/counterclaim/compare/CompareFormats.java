package org.counterclaim.compare;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.WordingForm;

/** How comparisons look in templates. */
@TemplateExtension
class CompareFormats {
    private CompareFormats() {}

    /** The name of a verdict as style sheets know it. */
    static String style(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String address(Statement statement) {
        return "/claims/" + statement.id();
    }

    static boolean quote(Words words) {
        return words.form() == WordingForm.QUOTE;
    }

    /** What a voice answered before what it holds now. */
    static List<Step> before(Cell cell, Holding holding) {
        var reports = holding.reports().stream().map(Given::claim).collect(Collectors.toSet());
        return cell.changes().stream()
                .filter(course -> course.voice().equals(holding.voice())
                        && course.steps().stream()
                                .anyMatch(step -> step.stands()
                                        && reports.contains(step.given().claim())))
                .flatMap(course -> course.changes().stream())
                .filter(step -> !step.stands())
                .toList();
    }

    /** The courses of which nothing stands: all was taken back. */
    static List<Course> takenBack(Cell cell) {
        return cell.changes().stream()
                .filter(course -> course.steps().stream().noneMatch(Step::stands))
                .toList();
    }

    /** Every claim behind a cell, in the order of time. */
    static Set<Statement> behind(Cell cell) {
        var claims = own(cell);
        cell.relayed().forEach(relayed -> claims.addAll(relayed.claims()));
        return claims;
    }

    /** The claims behind a cell without those that were only passed on, in the order of time. */
    static Set<Statement> own(Cell cell) {
        return Stream.of(
                        cell.holdings().stream().flatMap(holding -> holding.reports().stream()),
                        cell.wordless().stream(),
                        cell.changes().stream()
                                .flatMap(course -> course.steps().stream())
                                .map(Step::given))
                .flatMap(given -> given)
                .map(Given::claim)
                .collect(Collectors.toCollection(() -> new TreeSet<>(Statement.IN_TIME)));
    }

    /** The column that a cell stands in. */
    static Column columnOf(Comparison comparison, Cell cell) {
        return comparison.columns().stream()
                .filter(column -> column.party().equals(cell.column()))
                .findFirst()
                .orElseThrow();
    }

    /** The values of which it is worth saying where they come from. */
    static List<Provenance> several(Row row) {
        return row.values().stream()
                .filter(value -> value.reports().size() > 1 || value.circular())
                .toList();
    }
}
