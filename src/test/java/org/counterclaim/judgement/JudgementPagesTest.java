package org.counterclaim.judgement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.testing.Records.saved;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.counterclaim.question.Question;
import org.counterclaim.question.Questions;
import org.counterclaim.testing.AsContributor;
import org.counterclaim.testing.AsEditor;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Forms;
import org.counterclaim.testing.Records;
import org.counterclaim.testing.Statements;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AsEditor
class JudgementPagesTest {
    private static final String SOURCE = "Report on the strike";
    private static final String ARABIC = "غارة \"متعمدة\" <b>";

    @Inject
    Database database;

    @Inject
    Judgements judgements;

    @Inject
    Questions questions;

    @Inject
    Statements statements;

    private String event;
    private String question;
    private String syria;
    private String usa;

    @BeforeEach
    void twoAnswersInWords() {
        database.empty();
        event = Records.event("Deir ez-Zor strike");
        Records.source(SOURCE, "Outlet", Records.TEXT);
        question = Records.question(event, "What caused it?", "TEXT");
        syria = answering("Syria", ARABIC);
        usa = answering("United States", "An unintended error");
    }

    private String answering(String party, String answer) {
        return saved(Records.claim(event, party, SOURCE, "Words of " + party)
                .with("a-" + question + "-value", answer)
                .send());
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private Forms opened(String one, String other) {
        return Forms.open("/questions/" + question + "/judgements?one=" + id(one) + "&other=" + id(other), "grounds");
    }

    private Document page() {
        return Forms.page(given().get("/questions/" + question));
    }

    private List<Judged> counting() {
        return judgements.on(List.of(asked()));
    }

    private Question asked() {
        return questions.require(question);
    }

    private String judged() {
        saved(opened(syria, usa)
                .with("outcome", "CONFLICT")
                .with("grounds", "Intended, or not")
                .send());
        return "/judgements/"
                + id(page().select(".judgements a[href$=/history]").attr("href").replace("/history", ""));
    }

    @Test
    void judgement_isShownAsItsEditors_withReasonAndDate_andCounts() {
        judged();

        var shown = page().select(".judgements li");
        assertThat(shown.select(".outcome").text()).isEqualTo("They conflict");
        assertThat(shown.select("dd").eachText()).containsExactlyInAnyOrder(ARABIC, "An unintended error");
        assertThat(shown.text()).contains("Intended, or not", "Judged by editor");
        assertThat(page().select(".pairs")).isEmpty();
        assertThat(counting()).singleElement().satisfies(judged -> {
            assertThat(judged.outcome()).isEqualTo(Outcome.CONFLICT);
            assertThat(judged.by()).isEqualTo("editor");
            assertThat(judged.one()).isLessThan(judged.other());
            assertThat(judged.question()).isEqualTo(asked().id());
        });
    }

    @Test
    void pair_isOne_inWhateverOrderItIsNamed() {
        judged();

        var again = opened(usa, syria);

        assertThat(again.value("grounds")).isEqualTo("Intended, or not");
        saved(again.with("outcome", "AGREE").with("grounds", "Both can be so").send());
        assertThat(database.column("select outcome from judgement")).containsExactly("AGREE");
        assertThat(database.column("select action from change where kind = 'judgement' order by sequence"))
                .containsExactly("CREATED", "EDITED");
    }

    @Test
    void bothAnswers_standInFull_sideBySide() {
        var form = given().get("/questions/" + question + "/judgements?one=" + id(usa) + "&other=" + id(syria));

        var sides = Forms.page(form).select(".judged > section");
        assertThat(sides.select(".said").eachText()).containsExactly(ARABIC, "An unintended error");
        assertThat(sides.select(".said").eachAttr("dir")).containsOnly("auto");
        assertThat(sides.select("blockquote").eachText()).containsExactly("Words of Syria", "Words of United States");
        assertThat(form.asString()).doesNotContain("<b>");
    }

    @Test
    void missingFields_areRefusedAtTheField_andNothingTypedIsLost() {
        var noOutcome = opened(syria, usa).with("grounds", "Kept\nreason").send();

        assertThat(noOutcome.statusCode()).isEqualTo(422);
        assertThat(Forms.page(noOutcome).select("#outcome-error").text()).contains("agree or conflict");
        assertThat(Forms.in(noOutcome, "grounds").value("grounds")).isEqualTo("Kept\nreason");

        var noGrounds =
                opened(syria, usa).with("outcome", "AGREE").with("grounds", " ").send();

        assertThat(noGrounds.statusCode()).isEqualTo(422);
        assertThat(Forms.page(noGrounds).select("#grounds-error").text()).contains("Write why");
        assertThat(Forms.in(noGrounds, "grounds").value("outcome")).isEqualTo("AGREE");
        assertThat(database.column("select id from judgement")).isEmpty();
    }

    @Test
    void answerEditedSince_reopensThePair_andItsOldTextBack_letsItCountAgain() {
        judged();
        edit(usa, "A grave error");

        assertThat(counting()).isEmpty();
        assertThat(page().select(".judgements .reopened").text()).contains("An unintended error", "has changed since");
        assertThat(page().select(".pairs li")).hasSize(1);

        edit(usa, "An unintended error");
        assertThat(counting()).hasSize(1);
    }

    private void edit(String claim, String answer) {
        saved(Forms.open(claim + "/answers", "version")
                .with("a-" + question + "-value", answer)
                .send());
    }

    @Test
    void denialOfTheSameWords_isAnotherAnswer() {
        judged();

        saved(Forms.open(usa + "/answers", "version")
                .with("a-" + question + "-stance", "DENIES")
                .send());

        assertThat(counting()).isEmpty();
    }

    @Test
    void answerEditedWhileTheFormWasOpen_isLookedAtAgain_beforeItIsJudged() {
        var open = opened(syria, usa).with("outcome", "AGREE").with("grounds", "Typed");
        edit(usa, "Something else");

        var refused = open.send();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Forms.page(refused).select(".judged").text()).contains("Something else");
        var again = Forms.in(refused, "grounds").keeping(open.cookies());
        assertThat(again.value("grounds")).isEqualTo("Typed");
        saved(again.send());
        assertThat(counting()).hasSize(1);
    }

    @Test
    void secondTab_writesNothing_andSeesBothTexts() {
        var one = opened(syria, usa).with("outcome", "AGREE").with("grounds", "First");
        var two = opened(syria, usa).with("outcome", "CONFLICT").with("grounds", "Second");
        saved(one.send());

        var conflict = two.send();

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(Forms.page(conflict).select(".twotexts").text()).contains("First", "Second");
        assertThat(database.column("select grounds from judgement")).containsExactly("First");
        saved(Forms.in(conflict, "grounds").keeping(two.cookies()).send());
        assertThat(database.column("select grounds from judgement")).containsExactly("Second");
    }

    @Test
    void withdrawnJudgement_countsNoMore_isInHistory_andCanBeMadeAgain() {
        var judgement = judged();
        saved(Forms.open(judgement + "/history", "version")
                .with("reason", "Misread")
                .send());

        assertThat(counting()).isEmpty();
        assertThat(page().select(".judgements")).isEmpty();
        var history = Forms.page(given().get(judgement + "/history"));
        assertThat(history.text()).contains("Misread", "They conflict", "Intended, or not", "Judged by");

        var again = opened(syria, usa);
        assertThat(again.value("grounds")).isEqualTo("Intended, or not");
        saved(again.with("outcome", "AGREE").send());
        assertThat(counting()).singleElement().satisfies(each -> assertThat(each.agree())
                .isTrue());
    }

    @Test
    void earlierState_isRestored_withTheAnswersItWasAbout() {
        var judgement = judged();
        edit(usa, "A grave error");
        saved(opened(syria, usa).with("outcome", "AGREE").send());
        assertThat(counting()).hasSize(1);

        saved(Forms.open(judgement + "/history", "change").send());

        assertThat(database.column("select outcome from judgement")).containsExactly("CONFLICT");
        assertThat(counting()).isEmpty();
    }

    @Test
    void onlyAnswersInWords_ofTwoClaims_areJudged() {
        var number = Records.question(event, "How many?", "NUMBER");
        var silent =
                saved(Records.claim(event, "Syria", SOURCE, "Nothing on that").send());
        var base = "/questions/" + question + "/judgements?one=" + id(syria) + "&other=";

        assertThat(given().get(base + id(syria)).statusCode()).isEqualTo(404);
        assertThat(given().get(base + id(silent)).statusCode()).isEqualTo(404);
        assertThat(given().get(base).statusCode()).isEqualTo(404);
        assertThat(given().get("/questions/" + number + "/judgements?one=" + id(syria) + "&other=" + id(usa))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void hiddenClaim_takesItsJudgementsAlong() {
        var judgement = judged();
        saved(Forms.open(usa + "/history", "version").send());

        assertThat(counting()).isEmpty();
        assertThat(page().select(".judgements")).isEmpty();
        assertThat(given().get(judgement + "/history").statusCode()).isEqualTo(200);
    }

    @Test
    void readModels_takeOneQuery_andThePageAFewHoweverManyThereAre() {
        judged();
        var few = statements.of(this::page).size();
        var third = answering("Russia", "A planned strike");
        saved(opened(syria, third)
                .with("outcome", "AGREE")
                .with("grounds", "Same")
                .send());
        var asked = asked();

        assertThat(statements.of(() -> judgements.on(List.of(asked)))).hasSize(1);
        assertThat(statements.of(this::page).size()).isEqualTo(few);
        assertThat(few).isLessThanOrEqualTo(12);
    }

    @Test
    @AsContributor
    void contributors_doNotJudge() {
        var address = "/questions/" + question + "/judgements?one=" + id(syria) + "&other=" + id(usa);

        assertThat(given().get(address).statusCode()).isEqualTo(403);
        assertThat(page().select("a[href*=judgements]")).isEmpty();
    }
}
