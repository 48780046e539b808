package org.counterclaim.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterclaim.history.State;
import org.counterclaim.web.Filled;
import org.counterclaim.web.TypedName;

/**
 * The lines of "Relayed by", in the order in which the statement passed through them.
 *
 * @param rows as they stand on the page, empty ones between others too: buttons and messages name them by their place
 */
public record RelayRows(List<RelayRow> rows) {
    private static final int MOST = 50;

    static RelayRows of(Filled fields) {
        var all = IntStream.range(0, MOST)
                .mapToObj(index -> RelayRow.of(fields, index))
                .toList();
        int end = MOST;
        while (end > 0 && all.get(end - 1).isEmpty()) {
            end--;
        }
        return new RelayRows(all.subList(0, end));
    }

    static RelayRows of(State state) {
        return new RelayRows(state.references("relays").stream()
                .map(relay -> new RelayRow(TypedName.of(relay.id(), relay.name()), "", "", ""))
                .toList());
    }

    /** The lines into which something was typed. */
    List<RelayRow> filled() {
        return rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    /** With an empty line at the end, to be filled in. */
    public List<RelayRow> withOneMore() {
        return rows.size() == MOST
                ? rows
                : changed(copy -> {
                            copy.add(RelayRow.EMPTY);
                            return copy;
                        })
                        .rows;
    }

    RelayRows without(int index) {
        return changed(copy -> {
            copy.remove(index);
            return copy;
        });
    }

    /** With one line before the one that it stood after. */
    RelayRows earlier(int index) {
        return changed(copy -> {
            copy.add(Math.max(0, index - 1), copy.remove(index));
            return copy;
        });
    }

    private RelayRows changed(UnaryOperator<List<RelayRow>> change) {
        return new RelayRows(List.copyOf(change.apply(new ArrayList<>(rows))));
    }

    boolean has(int index) {
        return index >= 0 && index < rows.size();
    }

    @Override
    public String toString() {
        return filled().stream().map(RelayRow::toString).collect(Collectors.joining("\n"));
    }
}
