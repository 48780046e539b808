package org.counterclaim.compare;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.event.Event;
import org.counterclaim.history.State;
import org.counterclaim.judgement.Outcome;
import org.counterclaim.question.Terms;

/**
 * Makes of what was recorded by a moment what a comparison is made of. What was part of the event then and was moved
 * out of it since is not among it: the history is found by what stands in it now.
 */
final class Hindsight {
    private static final Comparator<Map.Entry<String, State>> IN_ORDER = Comparator.comparing(
                    (Map.Entry<String, State> question) ->
                            new BigDecimal(question.getValue().text("order")))
            .thenComparing(Map.Entry::getKey);

    private final Event event;
    private final List<String> chosen;
    private final Past past;
    private final Ancestry ancestry;
    private final Set<String> events;
    private final Map<String, State> claims = new LinkedHashMap<>();
    private final Map<String, State> repeated;
    private final Set<String> needed = new LinkedHashSet<>();

    Hindsight(Event event, List<String> chosen, Past past) {
        this.event = event;
        this.chosen = chosen;
        this.past = past;
        this.ancestry = new Ancestry(past);
        this.events = events();
        past.all("claim").entrySet().stream()
                .filter(claim -> !past.hidden(claim.getKey())
                        && events.contains(claim.getValue().id("event")))
                .sorted(Map.Entry.comparingByKey())
                .forEach(claim -> claims.put(claim.getKey(), claim.getValue()));
        this.repeated = Repeated.of(claims, id -> past.shown("claim", id).orElse(null), Telling::repeats);
        needed.addAll(chosen);
        Stream.concat(claims.values().stream(), repeated.values().stream()).forEach(this::need);
        needed.addAll(ancestry.withAllAbove(named()));
    }

    /** The event, and what was part of it. */
    private Set<String> events() {
        var within = new HashSet<String>();
        var next = past.shown("event", event.publicId()).isPresent() ? Set.of(event.publicId()) : Set.<String>of();
        while (within.addAll(next)) {
            next = past.all("event").entrySet().stream()
                    .filter(each -> !past.hidden(each.getKey())
                            && within.contains(each.getValue().id("partOf")))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }
        return within;
    }

    private void need(State claim) {
        Stream.ofNullable(Telling.repeats(claim)).forEach(needed::add);
        needed.add(claim.id("event"));
        needed.add(claim.id("party"));
        needed.add(claim.id("source"));
        needed.addAll(Telling.relays(claim));
    }

    /** The ids of all that is named and can be found, as far as is known yet. */
    Set<String> needed() {
        return needed;
    }

    Testimony testimony() {
        var occasion = past.shown("event", event.publicId()).map(Occasion::of).orElseGet(() -> Occasion.of(event));
        var tellings = tellings(claims);
        var issues = past.all("question").entrySet().stream()
                .filter(question -> !past.hidden(question.getKey())
                        && past.shown("event", question.getValue().id("event")).isPresent())
                .sorted(IN_ORDER)
                .map(question -> new Issue(
                        question.getKey(),
                        question.getValue().text("question"),
                        Terms.of(question.getValue(), occasion.zone())))
                .toList();
        return new Testimony(
                occasion,
                issues,
                tellings,
                tellings(repeated).stream().map(Telling::asRepeated).toList(),
                ancestry.cast(named()),
                judgements(tellings));
    }

    private List<Telling> tellings(Map<String, State> states) {
        return states.entrySet().stream()
                .flatMap(claim -> telling(claim.getKey(), claim.getValue()).stream())
                .toList();
    }

    /** Empty where its event or its source was not there yet, or is hidden. */
    private Optional<Telling> telling(String id, State claim) {
        var source = claim.id("source");
        var found = past.shown("source", source);
        return past.shown("event", claim.id("event"))
                .map(Occasion::of)
                .filter(occasion -> found.isPresent())
                .map(occasion -> Telling.of(id, claim, Publication.of(source, found.get()), occasion.zone()));
    }

    /** The parties that are named, in claims, as publishers or by a reader's choice. */
    private Set<String> named() {
        var named = new LinkedHashSet<>(chosen);
        Stream.concat(claims.values().stream(), repeated.values().stream()).forEach(claim -> {
            named.add(claim.id("party"));
            named.addAll(Telling.relays(claim));
            past.shown("source", claim.id("source"))
                    .map(source -> source.id("publisher"))
                    .ifPresent(named::add);
        });
        return named;
    }

    /** Those that counted: both answers were then as they were judged. */
    private List<Judgement> judgements(List<Telling> tellings) {
        var byId = tellings.stream().collect(Collectors.toMap(Telling::id, Function.identity()));
        return past.all("judgement").entrySet().stream()
                .filter(each -> !past.hidden(each.getKey()))
                .map(Map.Entry::getValue)
                .filter(state -> holds(byId.get(state.id("one")), state, "one")
                        && holds(byId.get(state.id("other")), state, "other"))
                .map(Hindsight::judgement)
                .toList();
    }

    private static boolean holds(Telling telling, State judgement, String side) {
        return Objects.nonNull(telling)
                && telling.replies(
                        judgement.id("question"), judgement.text(side + "Stance"), judgement.text(side + "Answer"));
    }

    private static Judgement judgement(State state) {
        return new Judgement(
                state.id("question"),
                state.id("one"),
                state.id("other"),
                Outcome.valueOf(state.text("outcome")) == Outcome.AGREE,
                state.text("grounds"),
                state.text("judge"),
                Instant.parse(state.text("judged")));
    }
}
