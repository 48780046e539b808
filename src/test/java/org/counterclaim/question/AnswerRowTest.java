package org.counterclaim.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.counterclaim.event.Event;
import org.counterclaim.event.Events;
import org.counterclaim.testing.AsEditor;
import org.counterclaim.testing.Database;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@AsEditor
class AnswerRowTest {
    private static final List<Option> OPTIONS =
            List.of(new Option("a", "Australia"), new Option("d", "Denmark"), new Option("s", "Syria"));

    @Inject
    AnswerWords words;

    @Inject
    Wording wording;

    @Inject
    Engine templates;

    @Inject
    Events events;

    @Inject
    Database database;

    private Event event;

    @BeforeEach
    void prepare() {
        database.empty();
        database.execute("insert into event (id, version, creator_id, hidden, title, title_key, summary, happened_from,"
                + " happened_to, zone, place) values (1, 0, 'ada', false, 'E', 'e', '', 0, 0, 'Asia/Damascus', '')");
        event = events.require("0000000000001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NUMBER | ASSERTS | 62 | 62",
                "NUMBER | ASSERTS | about 100 | about 100, read as 90–110",
                "NUMBER | ASSERTS | ~83-90 | about 83–90, read as 74–99",
                "NUMBER | ASSERTS | dozens | dozens, read as at least 12",
                "NUMBER | ASSERTS | >90 | more than 90",
                "NUMBER | ASSERTS | 62 so far | at least 62",
                "NUMBER | ASSERTS | <15 | fewer than 15",
                "NUMBER | ASSERTS | up to about 15 | up to about 15, read as up to 17",
                "NUMBER | ASSERTS | more than about 90 | more than about 90, read as at least 82",
                "NUMBER | ASSERTS | 10 000 | 10,000",
                "NUMBER | DENIES | 62 | denies: 62",
                "YES_NO | ASSERTS | YES | Yes",
                "YES_NO | DENIES | NO | denies: No",
                "TIME | ASSERTS | 2016-09-17T17:00+03:00 | 17:00, 17 September 2016 (UTC+3)",
                "ONE_OF | ASSERTS | d | Denmark",
                "ONE_OF | ASSERTS | d,a | Australia or Denmark",
                "ONE_OF | ASSERTS | else | something else",
                "ANY_OF | ASSERTS | a,d,s | Australia, Denmark, Syria",
                "TEXT | ASSERTS | near the airport | near the airport",
                "TEXT | DECLINES | '' | declines to comment",
                "TEXT | DOES_NOT_KNOW | '' | does not know",
                "TEXT | REJECTS | '' | rejects the question",
                "NUMBER | ASSERTS | no number any more | no number any more",
            })
    void answers_areSaidInWords(QuestionKind kind, Stance stance, String given, String said) {
        assertThat(words.of(question(kind), stance, given)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NUMBER | ASSERTS | several | STATED | '' | value | names no number",
                "NUMBER | ASSERTS | 1.000 | STATED | '' | value | two ways",
                "NUMBER | DENIES | '' | STATED | '' | value | Give the answer",
                "NUMBER | ASSERTS | '' | INFERRED | '' | value | Give the answer",
                "NUMBER | ASSERTS | '' | STATED | because | value | Give the answer",
                "NUMBER | DECLINES | 62 | STATED | '' | value | “declines to comment” has none",
                "NUMBER | ASSERTS | 62 | INFERRED | '' | reason | Say why",
                "NUMBER | DECLINES | '' | DOUBTFUL | '' | reason | Say why",
                "NUMBER | SHRUGS | '' | STATED | '' | stance | Choose one",
                "NUMBER | ASSERTS | 62 | GUESSED | '' | reading | Choose one",
                "YES_NO | ASSERTS | MAYBE | STATED | '' | value | Choose yes or no",
                "TIME | ASSERTS | yesterday | STATED | '' | value | 2016-09-17",
                "ONE_OF | ASSERTS | x | STATED | '' | value | Choose among",
                "ANY_OF | ASSERTS | else | STATED | '' | value | Choose among",
            })
    void wrongRow_isRefusedAtItsField(
            QuestionKind kind, String stance, String given, String reading, String reason, String field, String said) {
        var row = row(kind, stance, List.of(given), reading, reason);

        var errors = row.check(messages(), Locale.ENGLISH);

        assertThat(errors.all()).containsOnlyKeys(field);
        assertThat(errors.at(field)).contains(said);
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, ASSERTS, '', STATED, '', true",
        "NUMBER, ASSERTS, 62, STATED, '', false",
        "NUMBER, ASSERTS, 62, INFERRED, from the list of names, false",
        "NUMBER, DECLINES, '', STATED, '', false",
        "YES_NO, DENIES, YES, HEDGED, '', false",
        "TEXT, REJECTS, '', DOUBTFUL, translation, false",
    })
    void rightRow_isTaken(
            QuestionKind kind, String stance, String given, String reading, String reason, boolean empty) {
        var row = row(kind, stance, List.of(given), reading, reason);

        assertThat(row.check(messages(), Locale.ENGLISH).any()).isFalse();
        assertThat(row.isEmpty()).isEqualTo(empty);
        assertThat(row.given()).isEqualTo(given);
    }

    @Test
    void severalOptions_areGivenByTheirIds_inTheOrderOfTheQuestion() {
        var row = row(QuestionKind.ONE_OF, "ASSERTS", List.of("s", "a"), "STATED", "");

        assertThat(row.given()).isEqualTo("s,a");
        assertThat(question(QuestionKind.ONE_OF).read(row.given()).toString()).contains("[a, s]");
    }

    @Test
    void nothingSent_isAnEmptyRow() {
        var row = AnswerRow.of(question(QuestionKind.NUMBER));

        assertThat(row.isEmpty()).isTrue();
        assertThat(row).hasToString("");
        assertThat(row.takenStance()).isEqualTo(Stance.ASSERTS);
        assertThat(row.takenReading()).isEqualTo(Reading.STATED);
    }

    @Test
    void row_saysItselfInWords() {
        assertThat(row(QuestionKind.NUMBER, "DENIES", List.of("62"), "INFERRED", "from the list"))
                .hasToString("denies: 62 · inferred · from the list");
    }

    @Test
    void recordedAnswer_opensAsItWasEntered() {
        var question = question(QuestionKind.ANY_OF);

        var row = AnswerRow.of(question, Stance.ASSERTS, "a,s", Reading.HEDGED, "");

        assertThat(row.values()).containsExactly("a", "s");
        assertThat(row.given()).isEqualTo("a,s");
        assertThat(AnswerRow.of(question, Stance.DECLINES, "", Reading.STATED, "")
                        .values())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void everyKind_hasItsInput_withTheNamesOfThePrefix(QuestionKind kind) {
        var row = AnswerRow.of(question(kind));

        var page = render(row, Errors.none());

        assertThat(page.select("legend").text()).isEqualTo("Which?");
        assertThat(page.select("[name=" + row.prefix() + "value]")).isNotEmpty();
        assertThat(page.select("select[name=" + row.prefix() + "stance] option[selected]")
                        .val())
                .isEqualTo("ASSERTS");
        assertThat(page.select("select[name=" + row.prefix() + "reading] option[selected]")
                        .val())
                .isEqualTo("STATED");
        assertThat(page.select("input[name=" + row.prefix() + "reason]")).hasSize(1);
    }

    @Test
    void somethingElse_isPossibleWhereOnlyOneCanBeTrue() {
        assertThat(render(AnswerRow.of(question(QuestionKind.ONE_OF)), Errors.none())
                        .select("input[type=checkbox]")
                        .eachAttr("value"))
                .containsExactly("a", "d", "s", "else");
        assertThat(render(AnswerRow.of(question(QuestionKind.ANY_OF)), Errors.none())
                        .select("input[type=checkbox]")
                        .eachAttr("value"))
                .containsExactly("a", "d", "s");
    }

    @Test
    void refusedRow_keepsWhatWasEntered_andSaysWhatIsWrongAtTheField() {
        var row = row(QuestionKind.NUMBER, "DENIES", List.of("several <b>"), "INFERRED", "");

        var page = render(row, Errors.none().and(row.prefix(), row.check(messages(), Locale.ENGLISH)));

        var value = page.getElementById(row.prefix() + "value");
        assertThat(value.val()).isEqualTo("several <b>");
        assertThat(value.attr("aria-invalid")).isEqualTo("true");
        assertThat(page.getElementById(value.attr("aria-describedby").split(" ")[0])
                        .text())
                .contains("not a number that can be read");
        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("DENIES", "INFERRED");
        assertThat(page.getElementById(row.prefix() + "reason-error").text()).contains("Say why");
    }

    private Document render(AnswerRow row, Errors errors) {
        return Jsoup.parse(templates
                .parse("{#answerinput row=row errors=errors /}")
                .data("row", row)
                .data("errors", errors)
                .render());
    }

    private AnswerRow row(QuestionKind kind, String stance, List<String> values, String reading, String reason) {
        var fields = new MultivaluedHashMap<String, String>();
        var question = question(kind);
        var prefix = AnswerRow.prefix(question);
        fields.addAll(prefix + "value", values);
        fields.add(prefix + "stance", stance);
        fields.add(prefix + "reading", reading);
        fields.add(prefix + "reason", reason);
        return AnswerRow.of(question, Filled.of(fields).under(prefix));
    }

    private Question question(QuestionKind kind) {
        var question = new Question(event, 1);
        var form = new QuestionForm("Which?", kind.name(), "people", "✓", "", OptionRows.NONE, "", "0", "");
        question.describe(form, new Terms(kind, "people", true, null, OPTIONS, ZoneId.of("Asia/Damascus")));
        return question;
    }

    private QuestionMessages messages() {
        return wording.in(QuestionMessages.class);
    }
}
