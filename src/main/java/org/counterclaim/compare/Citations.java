package org.counterclaim.compare;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements of a comparison, numbered in the order of time. */
record Citations(Map<Statement, Integer> numbers) {

    static Citations of(Comparison comparison) {
        var cited = Stream.concat(
                        comparison.rows().stream().flatMap(Citations::in),
                        comparison.others().stream().flatMap(other -> other.statements().stream()))
                .collect(Collectors.toCollection(() -> new TreeSet<>(Statement.IN_TIME)));
        var numbers = new LinkedHashMap<Statement, Integer>();
        cited.forEach(statement -> numbers.put(statement, numbers.size() + 1));
        return new Citations(numbers);
    }

    private static Stream<Statement> in(Row row) {
        return Stream.concat(
                row.cells().stream().flatMap(Citations::in),
                row.values().stream().flatMap(value -> value.reports().stream()));
    }

    private static Stream<Statement> in(Cell cell) {
        return Stream.of(
                        cell.holdings().stream().flatMap(holding -> holding.reports().stream()),
                        cell.wordless().stream(),
                        cell.changes().stream()
                                .flatMap(course -> course.steps().stream().map(Step::given)))
                .flatMap(given -> given)
                .map(Given::claim)
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        claims -> Stream.concat(
                                claims.stream(),
                                cell.relayed().stream().flatMap(relayed -> relayed.claims().stream()))));
    }

    List<Statement> all() {
        return List.copyOf(numbers.keySet());
    }

    /** Where all of them were found, by title. */
    List<Publication> sources(Cover cover) {
        return numbers.keySet().stream()
                .map(statement -> cover.sources().get(statement.id()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Publication.BY_TITLE)
                .toList();
    }

    int number(Statement statement) {
        return numbers.get(statement);
    }

    /** "[1, 4]". */
    String of(Collection<Statement> statements) {
        return statements.stream()
                .map(numbers::get)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
