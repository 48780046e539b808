package org.counterclaim.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Visitors have to sign in before they see anything. */
@QuarkusTest
class RouteWalkTest extends RouteWalk {

    @Inject
    Routes routes;

    @Override
    boolean publicRead() {
        return false;
    }

    static Stream<Sender> senders() {
        return Stream.of(Sender.values());
    }

    @Test
    void everyRoute_statesItsRule_asTheTableDoes() {
        SoftAssertions.assertSoftly(softly -> routes.ofPages().forEach((name, method) -> {
            softly.assertThat(Rule.statedOn(method))
                    .as(
                            "%s: %s needs exactly one of @PermitAll, @Authenticated, @RolesAllowed with one role",
                            name, method)
                    .isPresent();
            softly.assertThat(Rules.of(name).map(Rules.Row::rule))
                    .as(
                            "%s: add a row to Rules.PAGES that says who may take it and what a good form holds;"
                                    + " if there is one, it and the annotation contradict each other",
                            name)
                    .isPresent()
                    .isEqualTo(Rule.statedOn(method));
        }));
    }

    @Test
    void everyRow_isARoute() {
        assertThat(Rules.PAGES.stream().map(Rules.Row::name))
                .as("rows of Rules.PAGES whose route is no more")
                .doesNotHaveDuplicates()
                .isSubsetOf(routes.ofPages().keySet());
    }

    @Test
    void everyPathOfThePlatform_isInTheTable() {
        var known = new TreeSet<>(Rules.NOT_PAGES);
        Rules.PLATFORM.forEach(row -> known.add(row.path()));
        assertThat(routes.ofPlatform().stream().map(path -> path.replaceAll("/\\*?$", "")))
                .as(
                        "paths that the platform serves by itself: add a row to Rules.PLATFORM, and a rule to the configuration")
                .isNotEmpty()
                .isSubsetOf(known);
    }

    /** Where only one spelling is an address, no two parts of the server can read it differently. */
    @Test
    void otherSpellings_areNobodysAddress_evenForAdministrators() {
        var cookies = grounds.cookies(Sender.ADMIN);
        for (var row : rows(row -> !row.form())) {
            var address = grounds.address(row, Sender.ADMIN);
            for (var spelling : Spellings.of(address)) {
                if (spelling.matches(".*/timeline\\.(html|json)|/search\\.json")) {
                    continue; // a format of timelines or of what was found
                }
                assertThat(grounds.take(row, Sender.ADMIN, spelling, cookies).status())
                        .as("GET %s", spelling)
                        .isIn(400, 403, 404);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q",
                "/q/",
                "/q/dev-ui",
                "/q/dev-ui/extensions",
                "/q/dev",
                "/q/dev-v1",
                "/q/arc",
                "/q/arc/beans",
                "/q/info",
                "/q/openapi",
                "/q/swagger-ui",
                "/q/graphql-ui",
                "/q/health-ui",
                "/q/scheduler",
                "/q/logging-manager",
                "/q/console",
                "/q/web-dependency-locator",
                "/metrics",
                "/health",
                "/dev-ui",
                "/h2-console",
                "/META-INF/resources/css/form.css",
                "/application.properties",
                "/css/../application.properties",
                "/css/..%2f..%2fapplication.properties",
                "/css/%2e%2e/%2e%2e/application.properties",
                "/css",
                "/css/",
                "/js/",
                "/webjars",
                "/webjars/",
                "/webjars/htmx.org",
                "/webjars/htmx.org/",
                "/webjars/../application.properties",
                "/webjars/..%2f..%2f..%2fapplication.properties",
                "/templates/layout.html",
                "/db/migration/h2/V1__history.sql"
            })
    void whatIsNotForAnybody_isNotThere(String address) {
        for (var sender : Sender.values()) {
            assertThat(Grounds.send("GET", address, grounds.cookies(sender), null)
                            .status())
                    .as("%s as %s", address, sender)
                    .isEqualTo(
                            !address.startsWith("/q") || address.endsWith("/")
                                    ? 404
                                    : sender == Sender.VISITOR ? 401 : 403);
        }
    }

    @Test
    void files_areForEverybody_andGuarded() {
        var page = Grounds.send("GET", "/sign-in", "", null).body();
        var linked = Jsoup.parse(page).select("link[href], script[src]").stream()
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .toList();
        assertThat(linked).isNotEmpty();
        assertThat(routes.ofFiles()).contains("/icon.svg").allMatch(file -> file.matches(".*\\.(css|js|svg)"));
        Stream.concat(routes.ofFiles().stream(), linked.stream()).forEach(file -> {
            for (var sender : Sender.values()) {
                var answer = Grounds.send("GET", file, grounds.cookies(sender), null);

                assertThat(answer.status()).as("%s as %s", file, sender).isEqualTo(200);
                assertThat(answer.headers())
                        .as(file)
                        .containsEntry("x-content-type-options", "nosniff")
                        .containsKey("content-security-policy")
                        .doesNotContainKey("set-cookie");
            }
        });
    }
}
