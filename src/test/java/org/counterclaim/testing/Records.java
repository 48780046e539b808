package org.counterclaim.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;

/** Records by the forms of the application what a test needs to begin with; each returns the address it leads to. */
public final class Records {
    /** A text in which a command is relayed by a ministry, and the ministry by an agency. */
    public static final String TEXT = """
            The command said on Saturday that 62 soldiers were killed near the airport.
            The ministry passed the figure on, the agency wrote.
            “We have warned them,” the command said. At least 60 were killed, a doctor said; at least 60 were wounded.
            قالت القيادة إن اثنين وستين جنديا قتلوا. Командование заявило: «ещё один удар».""";

    private Records() {}

    /** A party; above is empty for the top of the tree. */
    public static String party(String name, String kind, String above) {
        return saved(Forms.open("/parties/new", "name")
                .with("name", name)
                .with("kind", kind)
                .with("partOf", above)
                .send());
    }

    /** An event of 17 September 2016 in Syria. */
    public static String event(String title) {
        return saved(Forms.open("/events/new", "title")
                .with("title", title)
                .with("when", "2016-09-17T17:00~")
                .with("zone", "Asia/Damascus")
                .send());
    }

    /** A question about an event; returns its id. */
    public static String question(String event, String prompt, String kind, String... options) {
        var form = Forms.open(event + "/questions/new", "question")
                .with("question", prompt)
                .with("kind", kind)
                .with("option", options);
        assertThat(form.send().statusCode()).isEqualTo(303);
        return Forms.page(io.restassured.RestAssured.get(event + "/claims/new"))
                .select("fieldset:has(> legend:contains(" + prompt + ")) [name$=-value]")
                .attr("name")
                .split("-")[1];
    }

    /** A source with a stored text, published on 18 September 2016 by a medium that is recorded in place. */
    public static String source(String title, String publisher, String text) {
        return saved(Forms.open("/sources/new", "title")
                .with("title", title)
                .with("publisher", publisher)
                .with("publisherKind", "MEDIUM")
                .with("published", "2016-09-18")
                .with("language", "en")
                .with("text", text)
                .send());
    }

    /** The form of a new claim, with all that it must hold. */
    public static Forms claim(String event, String party, String source, String wording) {
        return Forms.open(event + "/claims/new", "wording")
                .with("party", party)
                .with("partyKind", "FORCE")
                .with("source", source)
                .with("wording", wording)
                .with("form", "PARAPHRASE");
    }

    /** Where a saved form leads. */
    public static String saved(Response answer) {
        assertThat(answer.statusCode())
                .as(() -> Forms.page(answer).select(".problem").text())
                .isEqualTo(303);
        return answer.header("Location");
    }
}
