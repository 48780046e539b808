package org.counterclaim.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.counterclaim.claim.ClaimMessages;
import org.counterclaim.claim.WordingForm;
import org.counterclaim.party.Party;
import org.counterclaim.search.Engine.Count;
import org.counterclaim.search.Facet.Value;
import org.counterclaim.source.Language;
import org.counterclaim.web.Wording;

/** Puts the counted values of facets into words, and parties into the order of their tree. */
@Singleton
class FacetLabels {
    private final Listed listed;
    private final Wording wording;

    FacetLabels(Listed listed, Wording wording) {
        this.listed = listed;
        this.wording = wording;
    }

    /** The facets of what was found; those of one value that was not chosen say nothing, and are left out. */
    List<Facet> of(Map<Field, List<Count>> counts, Search search) {
        var facets = new ArrayList<Facet>();
        for (var field : Search.FACETS) {
            var counted = new ArrayList<>(counts.getOrDefault(field, List.of()));
            var chosen = search.chosen().get(field);
            if (chosen != null
                    && counted.stream().noneMatch(count -> count.value().equals(chosen))) {
                counted.add(new Count(chosen, 0));
            }
            var values = values(field, counted);
            if (chosen != null || values.size() > 1) {
                facets.add(new Facet(
                        field,
                        values,
                        values.stream()
                                .filter(value -> value.code().equals(chosen))
                                .findFirst()
                                .orElse(chosen == null ? null : new Value(chosen, chosen, 0, 0))));
            }
        }
        return facets;
    }

    private List<Value> values(Field field, List<Count> counted) {
        return switch (field) {
            case PARTY -> parties(counted);
            case EVENT -> events(counted);
            case YEAR ->
                inOrder(plain(counted), Comparator.comparing(Value::code).reversed());
            case LANGUAGE -> languages(counted);
            case FORM -> forms(counted);
            case HANDS -> hands(counted);
            default -> throw new IllegalArgumentException(field.name());
        };
    }

    /** As they stand in their tree, under the nearest that is counted too. */
    private List<Value> parties(List<Count> counted) {
        var known = listed.of(Kind.PARTY, counted.stream().map(Count::value).toList());
        var paths = counted.stream()
                .filter(count -> known.containsKey(count.value()))
                .sorted(Comparator.comparing(count -> path((Party) known.get(count.value()))))
                .toList();
        var open = new ArrayList<Party>();
        var values = new ArrayList<Value>();
        for (var count : paths) {
            var party = (Party) known.get(count.value());
            while (!open.isEmpty() && !open.get(open.size() - 1).holds(party)) {
                open.remove(open.size() - 1);
            }
            values.add(new Value(count.value(), party.name(), count.documents(), open.size()));
            open.add(party);
        }
        return values;
    }

    private static String path(Party party) {
        return String.join("/", PartyDocuments.lineage(party));
    }

    private List<Value> events(List<Count> counted) {
        var known = listed.of(Kind.EVENT, counted.stream().map(Count::value).toList());
        return counted.stream()
                .filter(count -> known.containsKey(count.value()))
                .map(count -> new Value(count.value(), known.get(count.value()).title(), count.documents(), 0))
                .toList();
    }

    private List<Value> languages(List<Count> counted) {
        return counted.stream()
                .map(count -> new Value(
                        count.value(), Language.inWords(count.value(), wording.locale()), count.documents(), 0))
                .toList();
    }

    private List<Value> forms(List<Count> counted) {
        var messages = wording.in(ClaimMessages.class);
        return counted.stream()
                .filter(count -> Named.of(WordingForm.class, count.value()) != null)
                .map(count -> new Value(
                        count.value(), messages.form(WordingForm.valueOf(count.value())), count.documents(), 0))
                .toList();
    }

    private List<Value> hands(List<Count> counted) {
        var messages = wording.in(ClaimMessages.class);
        return inOrder(
                counted.stream()
                        .filter(count -> count.value().matches("\\d{1,4}"))
                        .map(count -> new Value(
                                count.value(), messages.hands(Integer.parseInt(count.value())), count.documents(), 0))
                        .toList(),
                Comparator.comparing(value -> Integer.valueOf(value.code())));
    }

    private static List<Value> plain(List<Count> counted) {
        return counted.stream()
                .map(count -> new Value(count.value(), count.value(), count.documents(), 0))
                .toList();
    }

    private static List<Value> inOrder(List<Value> values, Comparator<Value> order) {
        return values.stream().sorted(order).toList();
    }
}
