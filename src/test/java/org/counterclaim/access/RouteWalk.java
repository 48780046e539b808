package org.counterclaim.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.testing.Wire;
import org.counterclaim.web.ErrorPages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every route as everybody who may come, by the front door and by every other way that somebody may think of. */
abstract class RouteWalk {
    private static final Logger REFUSALS = Logger.getLogger(ErrorPages.class.getName());

    private static final List<String> OTHER_METHODS =
            List.of("HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "BREW", "get");

    private static final List<String> OTHER_METHOD =
            List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override");

    private static final List<String> OTHER_ADDRESS =
            List.of("X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Uri", "X-Forwarded-Path", "X-Forwarded-Prefix");

    @Inject
    Grounds grounds;

    abstract boolean publicRead();

    /** Thousands of refusals are no news here. */
    @BeforeAll
    static void keepQuiet() {
        REFUSALS.setLevel(Level.SEVERE);
    }

    @AfterAll
    static void speakAgain() {
        REFUSALS.setLevel(null);
    }

    @BeforeEach
    void prepare() {
        grounds.prepare();
    }

    @ParameterizedTest
    @MethodSource("senders")
    void whoMayNot_isTurnedAway_andNothingIsWritten(Sender sender) {
        var cookies = grounds.cookies(sender);
        var before = grounds.written();
        for (var row : rows(row -> !admitted(row, sender))) {
            var answer = grounds.take(row, sender, cookies);

            if (sender != Sender.VISITOR) {
                assertThat(answer.status()).as("%s as %s", row, sender).isEqualTo(403);
            } else if (answer.status() != 401) {
                assertSentToSignIn(answer, row.name(), sender);
            }
            assertNothingGivenAway(answer, row.name(), sender);
            assertThat(grounds.written()).as("%s as %s", row, sender).isEqualTo(before);
        }
    }

    /** Which also shows that the forms that are refused above would have written. */
    @ParameterizedTest
    @MethodSource("senders")
    void whoMay_getsThrough_andOnlyFormsWrite(Sender sender) {
        for (var row : rows(row -> admitted(row, sender))) {
            var cookies = grounds.cookies(sender);
            var before = grounds.written();

            var answer = grounds.take(row, sender, cookies);

            var written = !grounds.written().equals(before);
            var nobodySignsOut = sender == Sender.VISITOR && row.path().equals("/sign-out");
            assertThat(answer.status())
                    .as("%s as %s: %s", row, sender, answer.body())
                    .isEqualTo(row.status());
            assertThat(written).as("%s as %s writes", row, sender).isEqualTo(row.writes() && !nobodySignsOut);
            if (row.spends()) {
                grounds.prepare();
            }
        }
    }

    /** The form is good, and whoever sends it may; but it comes from somebody else's page. */
    @Test
    void formsOfOthers_writeNothing() {
        var cookies = grounds.cookies(Sender.ADMIN);
        var before = grounds.written();
        for (var row : rows(Rules.Row::form)) {
            assertThat(grounds.forge(row, Sender.ADMIN, cookies).status())
                    .as("%s", row)
                    .isEqualTo(400);
            assertThat(grounds.written()).as("%s", row).isEqualTo(before);
        }
    }

    @Test
    void otherSpellings_letNobodyIn() {
        for (var row : rows(row -> !admitted(row, Sender.VISITOR))) {
            for (var sender : EnumSet.of(Sender.VISITOR, highest(refusedBy(row)))) {
                var cookies = grounds.cookies(sender);
                var before = grounds.written();
                var address = grounds.address(row, sender);
                var spellings = row.form() ? Spellings.few(address) : Spellings.of(address);
                Stream.concat(spellings.stream(), sameAddress(address)).forEach(spelling -> {
                    var answer = grounds.take(row, sender, spelling, cookies);

                    assertRefused(answer, row.method() + " " + spelling, sender);
                });
                assertThat(grounds.written()).as("%s as %s", row, sender).isEqualTo(before);
            }
        }
    }

    /** What reaches a page for whoever may see it. */
    private static Stream<String> sameAddress(String address) {
        return Stream.of(address + "/", address + "?", address + "?x", address + "#x", "http://localhost" + address);
    }

    @Test
    void otherMethods_giveNothingAway() {
        for (var row : paths()) {
            for (var sender : EnumSet.of(Sender.VISITOR, highest(refusedAt(row)))) {
                var cookies = grounds.cookies(sender);
                var before = grounds.written();
                for (var method : OTHER_METHODS) {
                    var answer = Grounds.send(method, grounds.address(row, sender), cookies, null);

                    if (method.equals("OPTIONS") && answer.status() < 300) {
                        assertThat(answer.body()).as("%s %s", method, row).isEmpty();
                    } else {
                        assertRefused(answer, method + " " + row.path(), sender);
                    }
                }
                assertThat(grounds.written()).as("%s", row).isEqualTo(before);
            }
        }
    }

    /** They let nobody in, and are no way around the token of a form for whoever may send it. */
    @Test
    void headersThatOverride_overrideNothing() {
        var admin = grounds.cookies(Sender.ADMIN);
        var before = grounds.written();
        for (var row : paths()) {
            var address = grounds.address(row, Sender.VISITOR);
            for (var method : List.of("POST", "DELETE", "OPTIONS")) {
                var overriding = headers(OTHER_METHOD, method);

                var answer = Grounds.send("GET", address + "?_method=" + method, overriding, null);

                assertRefused(answer, "GET " + address + " with " + overriding, Sender.VISITOR);
                Grounds.send("GET", address + "?_method=" + method, admin + overriding, null);
            }
            var elsewhere = Grounds.send("GET", "/sign-in", headers(OTHER_ADDRESS, address), null);
            assertNothingGivenAway(elsewhere, "/sign-in meaning " + address, Sender.VISITOR);
        }
        assertThat(grounds.written()).isEqualTo(before);
    }

    private static String headers(List<String> names, String value) {
        return names.stream().map(name -> name + ": " + value + "\r\n").collect(Collectors.joining());
    }

    static List<Rules.Row> rows(Predicate<Rules.Row> which) {
        return Rules.all().stream().filter(which).toList();
    }

    private boolean admitted(Rules.Row row, Sender sender) {
        return row.rule().admits(sender, publicRead());
    }

    private Set<Sender> refusedBy(Rules.Row row) {
        return Arrays.stream(Sender.values())
                .filter(sender -> !admitted(row, sender))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whom every route at the path of this one refuses, whatever the method. */
    private Set<Sender> refusedAt(Rules.Row row) {
        var refused = refusedBy(row);
        rows(other -> other.path().equals(row.path())).forEach(other -> refused.retainAll(refusedBy(other)));
        return refused;
    }

    /** One route of every path at which visitors find nothing. */
    private List<Rules.Row> paths() {
        var seen = new HashSet<String>();
        return rows(row -> refusedAt(row).contains(Sender.VISITOR) && seen.add(row.path()));
    }

    private static Sender highest(Set<Sender> senders) {
        return Collections.max(senders);
    }

    private static void assertRefused(Wire.Answer answer, String what, Sender sender) {
        if (answer.status() < 400) {
            assertSentToSignIn(answer, what, sender);
        }
        assertThat(answer.status()).as("%s as %s", what, sender).isLessThan(500);
        assertNothingGivenAway(answer, what, sender);
    }

    private static void assertSentToSignIn(Wire.Answer answer, String what, Sender sender) {
        assertThat(answer.status()).as("%s as %s", what, sender).isEqualTo(303);
        assertThat(answer.headers().get("location"))
                .as("%s as %s", what, sender)
                .startsWith("/sign-in?next=");
    }

    private static void assertNothingGivenAway(Wire.Answer answer, String what, Sender sender) {
        assertThat(answer.body()).as("%s as %s", what, sender).doesNotContain(Grounds.MARK);
    }
}
